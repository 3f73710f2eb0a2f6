/** How a clause speaks: duty, freedom, denial, condition, amount; and ordinary matter that is no string. Notation as in actor-concepts.ts. */
export const FORM_CONCEPTS = {
  duty: "shall, must, will, agrees to, agree to, undertake*, covenant*, is to, are to, required to, requires, obliged to, obligation*, bound to, has to, have to, needs to, procure that, cause, ensure*, commits to, promise*, is responsible, 应, 须, 应当, 必须, 承诺, 保证, 有义务, 需要, 负责, 应于",
  mayright:
    "may, entitled to, has the right, have the right, right to, is free, are free, free to, at liberty, permitted to, can, option to, at its discretion, in its discretion, sole discretion, as it sees fit, as it wishes, as it thinks fit, as it likes, chooses, of its choice, whichever, wherever, however it, elect*, 可, 有权, 可以, 得以, 自行决定, 自主, 自由, 自愿, 允许, 不限制",
  denial:
    "not, no, never, nor, neither, none, without, nothing, cannot, can't, won't, don't, doesn't, isn't, prohibit*, forbid*, forbidden, refrain*, barred, bar, ban, banned, prevent*, restrict*, prohibited, off limits, out of bounds, 不, 不得, 无, 未, 禁止, 非, 不应, 无需, 不会, 不予, 勿, 严禁, 不可, 不再, 均不, 限制",
  freeing:
    "nothing in this, nothing herein, no obligation, not obliged, not required, not limit, not restrict, not prevent, no restriction, no duty, does not oblige, without restriction, is not bound, no provision, not be construed, for the avoidance of doubt, no clause, 不构成, 不限制, 不影响, 无义务, 不要求, 不得限制, 不受限制, 不得干涉, 任何条款, 不妨碍, 不禁止",
  unless:
    "unless, except*, save, save that, save for, other than, otherwise than, provided that, subject to, excluding, notwithstanding, but not, apart from, exempt*, carve-out*, 除, 除外, 除非, 但, 但是, 不包括, 例外, 之外, 以外, 不适用",
  condition:
    "if, where, when, upon, whenever, in the event, should, once, condition precedent, conditional, as soon as, on condition, in case, failing, trigger*, 如, 若, 如果, 当, 一旦, 自, 时, 条件, 前提, 先决条件, 发生, 则",
  until: "until, till, before, prior to, ahead of, not before, no earlier, 之前, 前, 直至, 以前, 方可, 后方可, 为止",
  after: "after, following, thereafter, from the date, since, then, 之后, 后, 自交割, 此后, 其后, 届满后",
  within: "within, no later than, not later than, by the end, deadline, 内, 不晚于, 不迟于, 届时",
  duration:
    "month*, year*, week*, day*, quarter*, term, period, annual*, anniversary, months, contract year, 个月, 年, 日, 期间, 期限, 季度, 年度, 周, 天, 合作期",
  all: "all, every, each, any, entire, 100, whole, total, aggregate, wherever situated, 所有, 任何, 一切, 各, 每, 全体, 全量, 整体",
  percent:
    "percent, per cent, %, pct, two thirds, half, a third, quarter of, majority, 百分之, 一半, 三分之二, 半数, 比例",
  money: "$, £, €, ¥, usd, eur, gbp, rmb, dollars, million, billion, 元, 万元, 亿元, 美元, 人民币, 万, 亿",
  number:
    "0, 一, 二, 三, 四, 五, 六, 七, 八, 九, 十, two, three, four, five, six, seven, eight, nine, ten, twelve, eighteen, twenty, thirty, sixty, ninety, twenty-four, thirty-six",
  first:
    "first, earliest, ahead of, before any other, before anyone, prior to any, priority, precedence, in preference, 首先, 最先, 率先, 第一, 先, 先于, 早于",
  definition:
    "means, meaning, defined, definition*, has the meaning, refers to, for the purposes of, 指, 定义, 系指, 是指, 含义",
  warranty:
    "warrant, warrants, represent*, confirm*, acknowledge*, is not party to, to its knowledge, 陈述, 声明, 确认, 陈述与保证, 知悉",
  question: "?, would, could, whether, wonder*, should we, what if, do you, can we, are we, 吗, 是否, 能否, 如何, 请问",
  dropped:
    "dropped, struck, deleted, removed from, withdrawn, rejected, no longer in, took out, taken out, old draft, previous draft, earlier draft, first draft, declined, we said no, refused, turned down, not agreed, was asked, asked for, wanted, proposed, suggestion, 删除了, 已删除, 撤回, 拒绝, 上一稿, 前一稿, 已取消, 放弃了, 初稿, 不同意",
  otherdeal:
    "press report*, according to, reportedly, unlike, other compan*, in another deal, peer*, market practice, rumour*, industry, example, 据报道, 媒体, 其他项目, 同行的做法, 市场惯例, 据悉",
  ordinarylaw:
    "governing law, jurisdiction, arbitration, entire agreement, counterparts, severab*, waiver, notices, assignment of this, force majeure, costs, legal fees, stamp duty, tax, vat, withholding, insurance, indemnif*, liability, limitation of liability, interest, late payment, 管辖, 仲裁, 适用法律, 不可抗力, 税, 通知送达, 费用承担, 保险, 完整协议, 责任限制",
  noshop:
    "no-shop, no shop, exclusive period, exclusivity period, solicit other, solicit any, competing proposal, alternative financing, other investors, other proposals, entertain, 排他期, 独家谈判期, 不得与其他投资, 锁定期, 其他投资人",
  intention:
    "intend*, expect*, hope*, aim*, wish*, consider, explore*, look at, may discuss, good faith, reasonable efforts, best efforts, endeavour*, endeavor*, where practicable, try, 拟, 计划, 希望, 探讨, 尽力, 合理努力, 努力, 争取, 考虑, 意向",
  background:
    "whereas, recital*, background, founded in, was founded, based in, developer of, currently, at present, today, history, has been, 鉴于, 背景, 目前, 现有, 成立于, 位于, 主营",
  mutual:
    "each party, either party, both parties, neither party, mutual*, the parties, respective, one another, each other, 双方, 任何一方, 各方, 互相, 彼此, 一方",
  heading: "section, clause, article, schedule, annex, exhibit, paragraph, appendix, 第, 条, 款, 附件, 附录, 条款",
} as const;
