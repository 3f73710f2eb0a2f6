/** What happens in a clause: money, control, leaving, rivalry. Notation as in actor-concepts.ts. */
export const DEAL_CONCEPTS = {
  exclusive:
    "sole, solely, exclusive*, exclusively, exclusivity, only, none other, no other, nowhere else, no one else, nobody else, nothing else, single, alone, captive, monopol*, whole of, entirety, entirely, all of its, wholly, to the exclusion, reserved to, reserved for, keeps to itself, 独家, 独占, 唯一, 排他, 专属, 独享, 仅限, 仅由, 只能, 不得通过其他, 全部由, 均由, 仅可, 一律, 全部, 专供",
  nonexclusive:
    "non-exclusive*, nonexclusive*, not exclusive, no exclusivity, 非独家, 非排他, 非独占, 不构成独家, 不具排他",
  primary:
    "primary, primarily, principal, preferred, preferential*, first choice, majority of, most of, predominantly, main, priority, lead provider, first claim, first call, at least half, two thirds, three quarters, 首选, 主要, 优先, 主力, 大部分, 第一顺位, 优先考虑",
  spend:
    "spend*, spent, purchase*, procure*, buy, buys, bought, consume*, consumption, order, orders, usage fees, pay for, draw down, drawdown, subscribe to, book, reserve, reserved, 采购, 消费, 购买, 支出, 使用量, 用量, 消耗, 订购, 采买",
  minimum:
    "minimum*, at least, not less than, no less than, no fewer than, floor, threshold, annual commitment, commit, commits, committed, commitment*, fixed quantity, guaranteed, quota, baseline, 最低, 不少于, 不低于, 至少, 承诺额, 以上, 保底, 下限, 承诺用量, 指标",
  shortfall:
    "shortfall*, take-or-pay, take or pay, unused, whether or not used, used or not, difference is, make up, true-up, true up, top up, top-up, deficit, ship-or-pay, pay the balance, invoiced anyhow, forfeited, roll over, rollover, carried forward, expire*, 不足部分, 补足, 差额, 照付不议, 未使用, 逾期作废, 作废, 结转, 过期",
  credits:
    "credit, credits, voucher*, coupon*, in kind, in-kind, non-cash, payable in, satisfied in, service credits, cloud credits, compute credits, grant of, prepaid, prepay*, prepayment*, 代金券, 算力券, 抵扣, 抵作, 实物, 资源形式, 代金, 额度, 预付, 充值, 非现金, 折价",
  proceeds:
    "proceeds, use of proceeds, subscription amount, purchase price, investment amount, tranche*, instalment*, installment*, funding, drawn, the money, closing payment, 募集资金, 投资款, 增资款, 认购款, 首期, 第二期, 放款, 资金用途, 打款, 分期",
  price:
    "price*, pricing, rate, rates, tariff*, list price, charge*, fees, fee, discount*, rebate*, invoice*, cost plus, cost-plus, per token, margin, unit price, 价格, 定价, 费率, 折扣, 收费, 单价, 费用, 资费, 报价, 售价, 涨价",
  bestprice:
    "most favoured, most-favoured, most favored, most-favored, mfn, lowest, best price, best terms, no less favourable, no less favorable, not less favourable, more favourable, more favorable, better terms, better price, cheaper, cheapest, parity, no more than, not exceed, not higher than, undercut*, price cap, capped, cap on, most preferential, as good as, any better, 最惠, 最优惠, 最低价, 不高于, 不得高于, 更优惠, 更低, 不超过, 同等优惠, 最优, 封顶, 不劣于, 不逊于",
  revenue:
    "revenue*, sales, turnover, receipts, gross, net sales, income, takings, billings, bookings, proceeds of sale, net receipts, arr, subscription income, earnings, ebitda, 收入, 营收, 销售额, 营业额, 流水, 净收入, 毛利, 利润, 回款, 营业收入",
  share:
    "revenue share, revenue-share, share of, participat*, split, royalt*, commission*, percent of, per cent of, percentage of, portion of, cut of, slice of, points on, profit share, profit-sharing, kickback*, override, carve of, remit*, retain*, keeps, 分成, 提成, 分润, 特许权使用费, 许可费, 比例, 佣金, 返佣, 分享, 抽成, 返点",
  equityecon:
    "dividend*, liquidation preference, liquidation, preference, anti-dilution, antidilution, weighted average, conversion, as-converted, preferred stock, common stock, ordinary shares, vesting, option pool, esop, redemption, pre-money, post-money, valuation, 分红, 清算优先, 反稀释, 优先股, 普通股, 期权池, 回购, 估值, 投前, 股息, 兑现, 优先清算",
  repay:
    "repay*, repaid, clawback*, claw back, refund*, reimburs*, returned to, pay back, paid back, give back, restore, recoup*, recapture*, accelerat*, immediately due, due at once, due and payable, payable in full, payback, forfeit*, 返还, 退还, 偿还, 归还, 追回, 加速到期, 立即到期, 退回, 收回, 追缴, 补缴",
  penalty:
    "penalt*, liquidated damages, break fee*, break sum, break-up fee, termination fee*, exit fee*, early termination, compensat*, damages, step-up, step up, increase*, surcharge*, rises to, uplift*, reprice*, repricing, reset*, conversion price, strike, warrant*, doubles, make-whole, 违约金, 赔偿, 补偿, 罚金, 解约金, 提前终止费, 上浮, 认股权证, 转股价, 调整, 行权价",
  leave:
    "leave*, leaving, left, exit*, terminat*, end, ends, ended, withdraw*, migrate*, migrating, moves away, move away, moves off, moving off, switch*, cancel*, cease*, stops using, discontinu*, departs, departure, walks away, quit, reduces, drops below, falls below, 终止, 退出, 离开, 迁出, 解除, 迁移, 停止使用, 转向, 解约, 到期, 期满, 更换, 撤出, 下架, 低于",
  transition:
    "transition*, migration*, wind-down, wind down, run-off, egress*, export*, portab*, exit assistance, exit plan, hand-over, handover, move its, moving its, successor provider, transfer out, extract*, extraction, standard format*, take away, take with, continue to provide, grace, help, assist*, 过渡, 迁移协助, 迁移支持, 导出, 流量费, 移交, 配合, 协助, 平移, 转出, 出口流量, 缓冲期, 交接",
  freeofcharge:
    "free of charge, without charge, at no cost, no charge, at its own cost, at its own expense, waived, waive*, gratis, nothing is payable, no fee, 免费, 免收, 不收取, 无偿, 减免, 豁免, 自费, 承担费用",
  sunset:
    "lapse*, cease to apply, ceases to apply, fall away, falls away, fell away, sunset*, expire, expires, expiry, no longer, come to an end, comes to an end, ends automatically, end automatically, drops away, drop away, dies, die, released from, release from, are released, is released, ceases, cease, cancelled, becomes non-exclusive, become non-exclusive, is lifted, lifted, until, void, switch off, switches off, disappears, vanish*, by itself, automatically, 自动失效, 失效, 终止效力, 解除, 届满, 自动终止, 到期, 不再适用, 自动解除, 恢复, 不再受, 自动转为, 日落, 失去效力, 停止适用",
  performance:
    "service level*, sla, uptime, outage*, availability, latency, fails to, failure to, falls short, benchmark*, price competitive, worse, slower, more expensive, dearer, market price, market rate, unavailable, delivery, late, delay*, underperform*, not delivered, unable to, cannot supply, missed, misses, target*, milestone*, 服务水平, 可用性, 故障, 未达到, 未能, 延误, 中断, 低于市场, 高于市场, 里程碑, 达标, 未达标, 延迟, 市场价",
  perpetual:
    "perpetual*, irrevocabl*, indefinite*, without limit of time, for ever, forever, in perpetuity, evergreen, royalty-free, royalty free, fully paid, paid-up, worldwide, transferable, without end, life of, as long as, so long as, for so long, 永久, 不可撤销, 无限期, 全球, 免费许可, 免许可费, 无期限, 只要, 长期",
  survive:
    "surviv*, notwithstanding termination, after termination, post-termination, outlive*, continue after, continues after, remain in force, following termination, tail, 继续有效, 终止后, 存续, 仍然有效, 期满后, 离职后",
  sale: "sale of the company, sale of, merger*, merge*, acquisition*, acquire*, acquired, takeover*, takes over, buys the company, disposal*, dispose*, sell the company, sale process, business combination, trade sale, transfer of shares, change of control, change in control, control, acquisition proposal, sell itself, sold to, asset sale, ipo, listing, initial public offering, 收购, 并购, 合并, 控制权, 控制权变更, 出售公司, 出售, 转让股权, 实际控制, 要约, 上市, 整体出售, 重大资产, 变更控制权",
  stake:
    "stake*, percent of the shares, voting power, voting rights, voting stock, securities, shares, interest in the company, cap table, equity, holding, holder of record, beneficial*, shareholding, register of, 股权, 股份, 持股, 表决权, 入股, 参股, 增持, 持有公司, 持股比例, 认购",
  option:
    "call option, put option, option to purchase, may purchase, may buy, may acquire, require the company to sell, may require, forced, compel*, buy-out, buyout, repurchase*, redeem*, put right, call right, purchase the assets, 认购期权, 回购权, 购买选择权, 有权要求, 有权购买, 强制, 收购权, 赎回, 出售选择权",
  round:
    "financing round, next round, next financing, future round, subsequent financing, equity financing, series, fundraising, fund raise, raise capital, new securities, lead the, lead investor, lead it, new money, down round, priced round, 下一轮, 后续融资, 融资, 新一轮, 领投, 增发, 新股, 轮次",
  firstright:
    "first refusal, first offer, first negotiation, right of first, first notice, rofr, rofo, rofn, last look, match, matches, matching, matched, pre-empt*, preempt*, counter-offer, counteroffer, counter offer, on the same terms, equal terms, no less than the terms, first to be, offered first, come to us first, first opportunity, first chance, first bite, topping, top the, first crack, before anyone else, 优先购买权, 优先受让, 优先谈判, 同等条件, 优先权, 匹配, 优先报价, 优先认购, 先行, 优先洽谈, 优先合作, 跟价, 优先收购",
  notify:
    "notify*, notif*, notice, inform*, give notice, in writing of, tell, tells, within days, business days, working days, calls first, 通知, 书面通知, 告知, 工作日内, 日内, 之前告知, 提前通知, 事先通知",
  negotiate:
    "negotiat*, discuss*, discussions, talks, good faith, deal alone with, dealing with, exclusive negotiation, talk to, approach*, proposal*, 谈判, 协商, 洽谈, 磋商, 接洽, 商谈, 独家谈判",
  offer:
    "offer, offers, offered, bid, bids, term sheet*, indication of interest, unsolicited, proposal, 要约, 报价, 意向, 邀约, 收购意向",
  proratarights:
    "pro rata, pro-rata, pre-emption on, pre-emptive right*, preemptive right*, co-sale, tag-along, tag along, drag-along, drag along, permitted transfer*, 按比例, 跟投, 共同出售, 随售, 拖售, 优先认购权, 领售",
  consent:
    "consent*, approv*, permission, sign-off, sign off, signs off, veto*, blessing, agreed in writing, prior written, authoris*, authoriz*, affirmative vote, assent, countersign*, no objection, agree first, say yes, nod, green light, clearance, 同意, 批准, 许可后, 否决, 一票否决, 书面同意, 事先同意, 认可, 核准, 首肯, 审批, 审议, 赞成票, 书面许可",
  vote: "vote*, voting, resolution*, casting vote, quorum, majority, reserved matter*, protective provision*, 表决, 投票, 决议, 保留事项, 过半数, 多数",
  appoint:
    "appoint*, nominate*, designate*, remove*, replace*, dismiss*, hire of, hiring of, 任命, 委派, 提名, 聘任, 解聘, 任免, 指派, 罢免, 更换, 推荐",
  recuse:
    "recus*, abstain*, leave the room, leaves the room, withdraw from any part, absent, excuse*, conflict of interest, conflicted, redact*, 回避, 不参与, 利益冲突, 退席, 弃权",
  standstill:
    "standstill, not acquire more, not acquire, tender offer, solicit proxies, proxies, proxy, unsolicited offer, hostile, above 00, passive, passivity, financial investor, purely financial, no influence, non-voting, nonvoting, no vote, without voting, no board, no seat, no rights to appoint, no director, silent, 不得增持, 被动, 财务投资者, 无表决权, 不享有表决权, 不参与经营, 不委派, 不干预, 不谋求, 不主动, 放弃",
  firewall:
    "firewall*, fire wall*, clean team*, ethical wall*, information barrier*, walled off, walls, wall, ring-fence*, ring fence*, ringfence*, need-to-know, need to know, separate system*, segregat*, quarantin*, insulated, screened, separated, barrier, cleared individuals, named individuals, named persons, separate team*, not be passed, not pass, not be shared with, kept from, not reach, not communicated, not disclose to, 防火墙, 信息隔离, 隔离, 清洁团队, 信息壁垒, 仅限于, 不得传递, 不得转交, 不得向其, 不得接触, 不得查阅, 知情人员, 物理隔离",
  confidential: "confidential*, secret*, secrecy, non-disclosure, nda, proprietary information, 保密, 机密, 商业秘密",
  hire: "hire*, hires, hiring, solicit*, poach*, recruit*, employ, engage, engages, no-hire, non-solicit*, nonsolicit*, approach its staff, lure, entice*, take on, job offer*, 招聘, 聘用, 招揽, 挖角, 雇佣, 雇用, 录用, 不得招, 挖人",
  second:
    "second, seconds, seconded, secondment*, secondee*, loan of, on loan, embed engineers, resident engineer*, assigned to the, dedicate*, dedicated, full-time, stationed, on-site, on site, based at, work from, detail, fte*, man-months, person-months, 派驻, 借调, 驻场, 专职, 常驻, 指派, 派出, 投入, 专门负责",
  tie: "remain employed, stay, stays, continue in, keyman, key man, key-man, key-person, devote, full time, lock-in, lock in, leaves the company, resign*, departure of, non-compete of, vest only, retention, 留任, 服务期, 离职, 任职, 在职, 竞业, 兼职, 全职",
  compete:
    "compete*, competing, competes, competitive product*, in competition, non-compete*, non-competition, noncompete*, rival product*, similar product*, same field, similar business, stay out of, keep out of, closed to the company, 竞争, 竞业限制, 同类, 同类产品, 同类业务, 相竞争, 竞争业务, 类似",
  dealwith:
    "do business with, deal with, work with, works with, work for, partner with, partnership with, supply to, supplies to, sell to, serve, serves, services to, accept money, accept investment, take money, take investment, take on, collaborate with, cooperate with, 合作, 提供服务, 接受投资, 引入, 交易, 往来, 建立合作, 供货, 引进",
  distribute:
    "resell*, distribut*, sell, sells, selling, sold through, go-to-market, channel*, market, route to market, territory, territories, sector, country, countries, exclusive seller, offered through, host the, list on, listed, made available, available through, 销售, 分销, 代理, 经销, 渠道, 区域, 地区, 行业, 独家代理, 对外提供, 售卖, 上架, 推广",
  thirdcloud:
    "other cloud*, another cloud, any cloud, multiple clouds, multi-cloud, multicloud, other provider*, another provider, any provider, third-party cloud, third party cloud, competing cloud, other host*, other vendor*, other supplier*, several provider*, second source, dual source, provider of its choice, any host*, whichever provider, 其他云, 其他供应商, 多云, 任何云, 第三方云, 其他服务商, 任意云, 自主选择, 自由选择, 自行选择, 其他厂商",
  keepown:
    "remains the property, remain the property, retain*, retains, retained, keeps, keep, belongs, belong, stays with, stay with, remains with, remain with, owns all, owned by the company, sole owner, exclusive property, acquires no, no right in, no rights in, no interest, no title, 归公司所有, 归公司, 保留, 不取得, 不享有, 不主张, 归乙方所有, 不获得",
  noUse:
    "not use, not train, not be used, no use, never use, neither use, not access, no access, not look at, not copy, not retain, not mine, delete*, deletion, destroy*, wiped, erase*, purge*, 不得使用, 不得用于, 不得访问, 不得训练, 不使用, 删除, 销毁, 无权访问, 不得获取, 不会使用, 不得留存",
} as const;
