import type { InvestorPage, StartupPage } from "../core/market/party";
import { type PartyQuery, readInvestorPage, readStartupPage } from "../data/party-pages";

/**
 * One page of the startups with a deal in a data set, in the order of their keys.
 * @throws AppError bad-request for a cursor that is none.
 */
export function findStartupPage(query: PartyQuery): Promise<StartupPage> {
  return readStartupPage(query);
}

/** As `findStartupPage`, of the investors. */
export function findInvestorPage(query: PartyQuery): Promise<InvestorPage> {
  return readInvestorPage(query);
}
