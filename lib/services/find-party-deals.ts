import type { DealPage } from "../core/market/deal";
import type { DealQuery } from "../core/market/deal-filter";
import type { StringProfile } from "../core/market/string-profile";
import { readAsOf } from "../data/data-sets";
import { readDealPage } from "../data/deal-pages";
import { readStringProfile } from "../data/string-profiles";

export interface PartyDeals {
  page: DealPage;
  profile: StringProfile;
  /** ISO date of the newest change in the data set. */
  asOf: string;
}

/** The deals of one startup or investor in one data set, and what they asked for. */
export async function findPartyDeals(query: DealQuery): Promise<PartyDeals> {
  const [page, profile, asOf] = await Promise.all([readDealPage(query), readStringProfile(query), readAsOf(query.set)]);
  return { page, profile, asOf };
}
