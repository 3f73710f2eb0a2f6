import { type DealFilter, dealQuerySchema, type Provenance } from "../core/market/deal-filter";
import { firstSet, type Party } from "../core/market/party";
import { type ProfileLine, profileLines, stringsPerHundredMillion } from "../core/market/string-profile";
import { findPartyDeals, type PartyDeals } from "./find-party-deals";

export interface PartySummary extends Omit<PartyDeals, "page"> {
  set: Provenance;
  lines: ProfileLine[];
  stringsPerHundredMillion: number | null;
  deals: PartyDeals["page"];
}

/**
 * What the deals of one startup or investor come to, as its page says it.
 * @param of whose deals: `startup` or `investor` with the key; without a data set the one its page shows first.
 */
export async function summarizeParty(
  party: Pick<Party, "counts">,
  of: Partial<Pick<DealFilter, "set" | "confidence" | "startup" | "investor">>,
): Promise<PartySummary> {
  const set = of.set ?? firstSet(party.counts);
  const { page, profile, asOf } = await findPartyDeals(dealQuerySchema.parse({ ...of, set }));
  return {
    set,
    asOf,
    profile,
    lines: profileLines(profile),
    stringsPerHundredMillion: stringsPerHundredMillion(profile),
    deals: page,
  };
}
