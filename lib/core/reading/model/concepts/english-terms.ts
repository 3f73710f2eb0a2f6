/**
 * More English for concepts that there are (actor-, asset-, deal- and form-concepts.ts): other registers, British and American spelling,
 * verbs behind the nouns. Single words and short pairs only, as these terms hide what stands inside them. Notation as in actor-concepts.ts.
 */
export const ENGLISH_TERMS = {
  company:
    "the borrower, the maker, the participant, the grantee, the grantor, the depositor, the customer's group, the laboratory, the studio, the lessee",
  investor:
    "the subscriber, the warrantholder, warrantholder*, the lessor, the fund, backer, backers, shareholder group, cheque writer",
  affiliate: "corporate family, group undertaking*, under common control, commonly controlled, sibling compan*",
  researcher: "lab staff, principal investigator*, technical staff, ml staff, research lead*, research group",
  executive: "head of, vice president, vp, president, officer, officers, chair, general counsel",
  committee: "council*, taskforce, task force, forum, secretariat",
  competitor:
    "adverse strategic*, competing carrier*, competing operator*, competing cloud*, competing suite*, competing bidder*, restricted cloud*, comparator*, incumbents, opponent*, adversar*",
  thirdparty:
    "outsiders, all comers, any other entity, other persons, stranger*, some other, someone else, whoever else",
  acquirer: "offeree, would-be buyer*, interested part*, purchaser group, consortium, trade buyer*",
  dealteam: "portfolio manager*, finance function, m&a team, corp dev, strategic investments, fund managers",
  businessunit:
    "product division*, commercial division*, sales unit*, model team*, account team*, line of business, foundry sales, purchasing staff",
  cloud:
    "edge site*, halls, hall, premises, region, fabric, facility, facilities, availability zone*, hoster, hosting provider*, datahall*",
  compute:
    "gpu time, compute unit*, rack-hour*, core hours, machine time, throughput unit*, ptu*, megawatt*, mw, quota, quotas",
  chip: "inference part*, board vendor, parts, modules, npus, tensor unit*, gpu board*, soc",
  workload:
    "pre-train, post-training, post-train, finetun*, batch, evaluation run*, simulation, simulations, rendering, crawl, index build*",
  data: "traces, trace, recording, transcript, corrections, archive, footage, images, readings, observations, keystroke*, metadata",
  model:
    "snapshot*, release candidate*, network weights, neural net*, full-precision, quantised, quantized, flagship release*, engine, engines",
  publish: "manuscript*, post, posts, posted, posting, public domain, disclose publicly, go public with",
  integrate:
    "plug, plugs, plugged, wire into, hook into, bundle, bundled, bundles, fold into, native, natively, adapter, certified adapter",
  default: "pre-set, first-run, out-of-box, unless the user, top slot",
  launch: "drops first, goes out, comes out, general release, go-live, introduce, introduces, introduced",
  preview: "lead time, sealed, staging, pre-launch access, nightly build*, dry run",
  evaluation: "regressions, failure mode*, failure case*, error analysis, validation result*, safety card*, robustness",
  spend:
    "burn, burns, burned, burn down, draw, draws, drawn, drawdown*, lease, leases, rent, rents, rented, place orders, procurement, consumes",
  minimum:
    "no smaller than, commit to, annual floor, baseline volume, guarantee, guarantees, take at least, bound to buy",
  shortfall:
    "underspend*, deficiency, deficiencies, undrawn, idle, unspent, tops up, trued up, unconsumed, balance due",
  credits:
    "grant credits, tokens, drawdown notes, rack-hours, gpu credits, stipend*, promotional balance, in-kind contribution",
  proceeds:
    "round proceeds, subscription moneys, subscription monies, funds raised, the cash, drawing, drawings, cheque, check size, disbursement*",
  price:
    "per seat, fee schedule, rate card*, tariff card, cost of service, quotation*, quote, quotes, mark-up, markup, subsid*",
  bestprice:
    "keenest, cheapest, dearer, greatest discount, lowest rate, lower of, no dearer, never dearer, matched price, undercut, undercuts",
  revenue:
    "licence income, license income, fees collected, subscription fees, ad revenue, advertising receipts, top line, gmv, takings",
  share: "override, overrides, rebate us, remits, points of, parts in, cents, tithe, participation, accrues, divided",
  repay:
    "unwind*, unwound, owed back, owe back, refundable, hand back, hands back, make good, made good, reversed, reversal, written back",
  penalty:
    "breakage, break costs, forfeits, ratchet*, strike price, exercise price, coupon, default rate, reprices, exit charge*",
  leave:
    "quits, pulls out, pull out, walk away, walks, drops out, elsewhere, moved off, repatriate*, unplug*, wind up, step away",
  transition:
    "run in parallel, parallel running, re-platform*, replatform*, off-board*, offboard*, step-out, outbound, retrieval, lift and shift, snapshots",
  freeofcharge:
    "forgiven, forgive, absorbs, absorb, not charged, charge nothing, bears the cost, without payment, without fee, against no payment, zero-rated",
  sunset:
    "run out, runs out, ran out, burn off, burns off, step down, steps down, fade*, taper*, extinguish*, suspended, is over, stops, stop applying, spent, dormant, discharged, freed",
  performance:
    "delivered capacity, lead time*, slips, slip, lags, behind, downtime, severity, failure rate, no capacity, quota missed, job failure*",
  sale: "buys COMPANY, change of ownership, changes hands, sell up, sold, whole of the undertaking, controlling stake, going public, spac, exit, asset disposal",
  option:
    "call for, right to buy, right to purchase, may call, may put, buys back, buy back, repurchase right, take back",
  firstright:
    "right to top, last bite, final chance, first call, first claim, first looks, sole negotiation, equal the, to match, meet the price, table its own",
  notify: "hear of, hears of, let know, lets know, keep informed, flag, flags, alert*, heads-up, heads up, particulars",
  consent:
    "nods, blessing*, leave of, its leave, okay, ok from, concur*, countersignature, says yes, thumbs up, sign off on, acquiesc*, without objection, clear with, cleared by",
  recuse:
    "excuse itself, sit out, sits out, steps out, step out, stand aside, stands aside, conflicts committee, independent fiduciary, unvoted, disinterested",
  standstill:
    "passive holder, in concert, lock-up, mirrored, mirror voting, echo voting, same proportion, dormant, stays silent, not requisition, no say",
  firewall:
    "ethical screen*, chinese wall*, clean-team*, kept apart, held apart, sealed off, fenced off, screened off, cordon*, information wall*, cooling-off, cooling off",
  hire: "raid, raids, headhunt*, tempt, tempts, woo, woos, take staff, no-poach, nopoach",
  second:
    "embedded engineer*, on rotation, rotation, rotations, lent, lend, lends, posted to, sits with, resident, residents",
  tie: "garden leave, retention bonus*, depart, departs, good leaver, working time, redeploy*, reassign*",
  compete: "in rivalry, encroach*, head-to-head, overlapping product*, substantially similar, competing line*",
  dealwith:
    "tie-up*, tie up with, alliance*, join forces, team up, launch partner*, design-in*, mandate, mandates, raise from, consult for",
  distribute:
    "sole conduit, conduit, storefront, vend*, go to market, sold via, supply through, referral-only, refer, refers, on its paper",
  thirdcloud:
    "another host, other hosts, another vendor, other vendors, second vendor, other hosting, own premises, own servers, on-prem, on premises, self-host*, any infrastructure, bursting, failover, disaster recovery",
  keepown:
    "is COMPANY's, are COMPANY's, is yours, are yours, remain yours, sole title, all right title, no claim to, vests in COMPANY",
  noUse:
    "off-limits, never train, nor train, not inspect, not examine, neither inspect, no model may, shredded, not be mined, hands off",
  mayright:
    "at its election, at our election, at your election, at its option, in its judgment, sees fit, thinks fit, as it pleases, liberty, leave to, up to you, its call, elect to",
  freeing:
    "nothing obliges, nothing requires, nothing stops, need not, no commitment, not tied, does not stop, does not tie, optional",
  dropped:
    "dropped from, superseded, no longer on, replaced by, walked back, conceded, off the table, gone from, we refused, struck out, pushed back",
  intention: "aspire*, envisage*, contemplate*, in principle, where feasible, best endeavours, reasonable endeavours",
  question: "could you, would you, how about, tbd, tbc, open point*, open question*",
  mutual: "each side, both sides, neither of us, either side, reciprocal*, vice versa, the other's",
} as const;
