/**
 * What tells a string from the clause next door, in both languages: ordinary investor rights, rights against founders, and the
 * endings of protections. They lie over the other concepts: what stands inside such a term is still met. Notation as in actor-concepts.ts.
 */
export const NEIGHBOUR_CONCEPTS = {
  founderTransfer:
    "founder shares, founders' shares, transfer by a founder, transfers by founders, founder transfer*, key holder shares, 创始人股权转让, 创始人转让, 创始股东转让, 创始人出售, 创始人股权, 创始人所持, 创始人拟转让, 股东转让, 现有股东转让, 老股转让, 老股, 存量股",
  preemptive:
    "pro rata right*, pro rata share, pre-emptive right*, pre-emption right*, participate pro rata, 按比例优先认购, 按比例认购, 按其持股比例认购, 优先认购权, 优先认缴权, 优先认股权, 新股优先认购, 超额认购权, 优先认购",
  dragTag:
    "drag-along, drag along, tag-along, tag along, co-sale, 领售权, 拖售权, 强制随售权, 拖带权, 随售权, 共同出售权, 共售权, 跟售权, 领售, 拖售, 随售",
  liquidationFirst:
    "liquidation preference, liquidation event, deemed liquidation, 清算优先, 清算优先权, 优先清算权, 优先清算, 视为清算, 视同清算, 清算事件, 剩余财产分配",
  ordinaryReports:
    "annual accounts, audited accounts, monthly management accounts, annual budget, standard information rights, customary information rights, 年度财务报表, 季度财务报表, 月度财务报表, 经审计的财务报表, 未经审计的财务报表, 财务报表, 财务报告, 年度预算, 常规知情权, 股东知情权",
  vetoRight:
    "veto right*, veto over, right of veto, negative control, 一票否决, 一票否决权, 否决权, 单方否决, 单独同意, 事先书面同意",
  minorityProtection:
    "protective provision*, minority protection*, reserved matter*, class rights, 保护性条款, 保护性权利, 保护性事项, 少数股东保护, 小股东保护, 股东特别决议, 增减注册资本, 修改章程, 修改公司章程, 章程修订, 合并分立, 解散清算",
  thisFinancing:
    "this financing, the proposed financing, this round, the proposed investment, 本轮融资, 本次融资, 本轮投资, 本次投资, 本次交易, 本次增资, 本轮交易, 就本轮, 就本次",
  ownInitiative:
    "at any time choose, free to choose, freely choose, sole choice, 自主选择, 自由选择, 自行选择, 自主决定, 自行决定, 自由决定, 自主选用, 自由选用, 任意选择, 自由部署",
  withoutConsent:
    "without consent, without the consent, without prior written consent, without the prior written consent, no consent, 未经同意, 未经书面同意, 未经事先书面同意, 未经其同意, 未经INVESTOR同意, 未经INVESTOR书面同意, 未经INVESTOR事先书面同意, 未经INVESTOR, 非经INVESTOR, 非经同意, 未获INVESTOR, 未征得INVESTOR, 未取得INVESTOR",
  needsInvestor:
    "INVESTOR's consent, consent of INVESTOR, approval of INVESTOR, approved by INVESTOR, 须经INVESTOR, 应经INVESTOR, 需经INVESTOR, 经INVESTOR, 须取得INVESTOR, 应取得INVESTOR, 取得INVESTOR, 获得INVESTOR, 征得INVESTOR, 须获INVESTOR, 由INVESTOR同意",
  noConsentNeeded:
    "no consent required, no consent of, consent is not required, without needing consent, 无需同意, 无需INVESTOR, 无须INVESTOR, 无需经INVESTOR, 无须经INVESTOR, 毋须INVESTOR, 毋须经INVESTOR, 无需取得INVESTOR, 无须取得INVESTOR, 无需征得INVESTOR, 不需要INVESTOR, 不需INVESTOR, 不必INVESTOR",
  reasonableness:
    "unreasonably, not unreasonably, unreasonably withheld, without undue delay, 无理, 不得无理, 不得无理拒绝, 不得无故, 无故, 不得无正当理由, 无正当理由, 不合理地, 不得不合理, 不得拖延, 不得无理拖延, 无合理理由",
  bansInvestor:
    "INVESTOR shall not, INVESTOR may not, INVESTOR must not, INVESTOR will not, INVESTOR has no, INVESTOR不得, INVESTOR不, INVESTOR无权, INVESTOR不享有, INVESTOR承诺不, INVESTOR及其关联方不得, INVESTOR均不得, INVESTOR放弃",
  bansCompany:
    "COMPANY shall not, COMPANY may not, COMPANY must not, COMPANY will not, COMPANY不得, COMPANY不, COMPANY承诺不, COMPANY及其关联方不得, COMPANY及其子公司不得, COMPANY均不得",
  freesCompany:
    "COMPANY may, COMPANY is free, COMPANY remains free, COMPANY shall be free, COMPANY has the right, COMPANY可, COMPANY有权, COMPANY可以, COMPANY得, COMPANY仍可, COMPANY可自, COMPANY无需, COMPANY无须, COMPANY无义务, COMPANY不承担, COMPANY不受",
  rightOfInvestor:
    "INVESTOR may, INVESTOR shall have the right, INVESTOR has the right, INVESTOR is entitled, INVESTOR shall be entitled, INVESTOR有权, INVESTOR可, INVESTOR享有, INVESTOR得, INVESTOR可以, INVESTOR可要求",
  endsItself:
    "automatically terminate*, terminate automatically, automatically lapse*, lapse automatically, 自动失效, 自动终止, 自动解除, 即告失效, 即行失效, 当然失效, 随即失效, 自动转为非独家, 提前终止独家, 独家自动",
  dataProtect:
    "data remains, ownership of data, data ownership, no right to train, 数据归属, 数据所有权, 数据权属, 数据权益, 数据归, 数据归COMPANY, 数据均归COMPANY, 不得用于训练, 不得用于模型训练, 不得用于其自有, 不得用于改进",
  openFreedom:
    "free to open, right to open source, may open source, free to release, 自主开源, 自由开源, 自行开源, 可开源, 有权开源, 可自行开源, 可自由开源, 开源自由, 自行决定开源, 自主决定开源, 自主发布, 自由发布, 自由发表",
} as const;

export const PLAIN_WORDS = {
  /** Chinese only: words that hold a character which alone means duty, time, place or share ('供应' holds '应', '同时' '时'). */
  zhPlainWord:
    "供应, 相应, 对应, 响应, 适应, 反应, 同时, 及时, 实时, 小时, 临时, 按时, 例如, 比如, 譬如, 诸如, 完成, 构成, 达成, 形成, 组成, 促成, 扣除, 消除, 最后, 售后, 国内, 境内, 各自, 独自, 每当, 相当, 适当, 正当, 不当, 进一步, 统一, 一致, 一般, 部分, 一并, 之一",
} as const;
