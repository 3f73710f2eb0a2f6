/**
 * Turns of phrase by which commercial contracts carry the clauses of the second task (lib/core/clauses), several of which are
 * neighbours of the kinds. Notation as in actor-concepts.ts.
 */
export const CONTRACT_CONCEPTS = {
  assignBan:
    "not assign, not assign this, neither party may assign, neither party shall assign, not be assigned, not assignable, non-assignable, assign or transfer, assign this agreement, assignment of this agreement, assign its rights, assign any of its rights, purported assignment, attempted assignment, assign or delegate, transfer or assign, assignable, successors and permitted assigns, delegate its",
  controlChange:
    "change of control, change in control, controlling interest, sale of all or substantially all, substantially all of its assets, substantially all of the assets, merger or consolidation, consolidation, reorganization, by operation of law, ownership or control, majority of the voting, more than 0 percent of the, acquired by a, successor in interest, transfer of control",
  convenience:
    "for convenience, without cause, for any reason, for any or no reason, no reason, with or without cause, at any time upon, at any time by giving, terminate this agreement at any time, terminate at any time, upon 0 days prior written notice, by giving 0 days, upon not less than 0 days, at its sole discretion terminate, terminate this agreement upon 0",
  exclusiveGrant:
    "exclusive right, exclusive rights, exclusive license, exclusive licence, exclusive distributor, exclusive supplier, exclusive provider, exclusive basis, exclusively from, exclusively to, sole and exclusive, exclusive territory, purchase exclusively, solely from, only from, all of its requirements, requirements of, not appoint any other, not appoint, not grant to any, no other person, exclusivity period",
  minimumOrder:
    "minimum purchase, minimum order, minimum annual, minimum quantity, minimum quantities, minimum royalty, minimum royalties, minimum guarantee, guaranteed minimum, minimum payment, minimum commitment, purchase a minimum, minimum number of, minimum amount, at least 0 units, minimum sales, annual minimum, minimum volume, guaranteed royalty, not fewer than 0",
  volumeLimit:
    "in excess of 0, exceeds 0, exceed 0, maximum number of, maximum quantity, maximum amount of, up to a maximum, not to exceed 0, greater than 0 percent of the forecast, usage limit*, additional fee, additional fees for, overage*, forecast, capacity limit*",
  priceLimit:
    "price increase*, increase the price, increase prices, prices may not, prices shall not, not increase, price protection, fixed price*, annual increase, consumer price index, cpi, price adjustment*, no more than 0 percent, price cap, maximum price, retail price",
  copyLicence:
    "hereby grants, grants to, grant of license, grant of rights, right and license, a license to, license to use, license under, non-exclusive license, nonexclusive license, non-exclusive, nonexclusive, limited license, licensed marks, use the marks, use the trademarks, right to use the, right to reproduce",
  notTransferable:
    "non-transferable, nontransferable, not transferable, non-assignable, without the right to sublicense, no right to sublicense, non-sublicensable, personal to, not sublicense",
  lasting:
    "perpetual, irrevocable, perpetually, irrevocably, in perpetuity, worldwide, royalty-free, fully paid-up, fully paid up, fully-paid, survive termination, unlimited, without limitation as to",
  affiliateLicence:
    "and its affiliates, and their affiliates, its affiliates and, on behalf of itself and its affiliates, licensor and its affiliates, or its affiliates, affiliates a, to its affiliates, affiliates of, by its affiliates, controlled by licensor, subsidiaries a",
  unlimitedUse:
    "unlimited, unlimited number of, enterprise-wide, enterprise wide, site license, any number of, as many, all-you-can-eat, unlimited use, unlimited copies, without limit",
  workProduct:
    "work product, work made for hire, works made for hire, work for hire, hereby assigns, hereby assign, agrees to assign, shall assign, assign to, right title and interest, all right title and interest, shall own, sole property of, exclusive property of, vest in, inventions conceived, made or conceived",
  jointWork:
    "jointly own, jointly owned, joint ownership, joint owners, owned jointly, joint inventions, joint patents, joint intellectual property, equal undivided, undivided interest, jointly developed, jointly conceived, co-own, co-owned, jointly by the parties",
  sourceDeposit:
    "source code escrow, escrow agent, escrow agreement, source code in escrow, deposit materials, release condition*, release event*, release of the source, deposit with",
  bookAudit:
    "right to audit, audit rights, audit the books, audit and inspect, inspect and audit, books and records, inspect the books, examine the books, records relating to, access to its books, accurate books, complete and accurate records, keep accurate, maintain accurate, independent auditor, independent certified public, certified public accountant, inspect the facilities, right to inspect, audit of",
  wrapUp:
    "upon termination, upon expiration, after termination, following termination, upon expiration or termination, upon the termination or expiration, after the expiration, effect of termination, cease all use, cease using, return all, return or destroy, sell off, sell-off, dispose of inventory, remaining inventory, transition services, transition period, wind down, following the expiration, survive the, shall survive, buy back, repurchase",
  noRivalry:
    "not compete, non-compete, noncompetition, non-competition, covenant not to compete, compete with, competing products, competitive products, competing business, competitive business, engage in any business, directly or indirectly engage, not directly or indirectly, not sell any, not market, similar to or competitive, own manage operate, interest in any business",
  exceptionRivalry:
    "notwithstanding the foregoing, except that, nothing in this section shall, nothing herein shall, not apply to, not be deemed to, provided however, not prohibit, not be prohibited, may continue to, not prevent, not restrict, exception*, existing agreements, passive investment",
  noSolicitCustomer:
    "solicit any customer, solicit customers, solicit the customers, solicit business from, divert any, call upon, solicit or accept, customers of, clients of, interfere with, induce any customer",
  noSolicitEmployee:
    "solicit for employment, solicit the employment, solicit any employee, solicit or hire, hire any employee, employ any, employ or solicit, induce any employee, recruit, offer employment, employees of the other, solicit employees, entice, leave the employ",
  firstRefusal:
    "right of first refusal, right of first offer, right of first negotiation, first right to, first right of, first opportunity to, first option, bona fide offer, matching right, match the terms, option to purchase, first negotiate, rofr, last refusal",
  mostFavoured:
    "most favored, most favoured, no less favorable than, not less favorable, at least as favorable, more favorable terms, more favorable than, more favorable pricing, lower price to, lowest price, best price, other customers, similarly situated, favored nation*, as favorable as, equivalent benefit",
  profitShare:
    "net sales, net revenue*, gross revenue*, percent of net, of gross sales, royalty of, royalties of, royalty equal to, royalty rate*, commission of, commissions, revenue share, share of revenue*, profit share, profits, split, percentage of, running royalty, continuing royalty, advertising revenue*, receive 0 percent, pay 0 percent, equal to 0 percent of",
} as const;
