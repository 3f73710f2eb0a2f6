import type { DealFilter } from "../core/market/deal-filter";
import type { StringProfile } from "../core/market/string-profile";
import { store } from "./client";
import { readDealsProfile } from "./deals-profile";
import { foldName } from "./fold-name";
import { Prisma } from "./prisma-client/client";
import { setConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

/** Whose deals: one startup's or one investor's of one data set. */
export type PartyFilter = Pick<DealFilter, "set" | "confidence" | "startup" | "investor">;

type Count = number | bigint | null;

/**
 * What the deals of a party asked for. An investor can have taken part in a great many, so its profile is read from the sums
 * over the deals; a startup has few, and they are counted one by one.
 */
export function readStringProfile({ set, confidence, startup, investor }: PartyFilter): Promise<StringProfile> {
  if (investor === undefined || startup !== undefined) return readDealsProfile({ set, confidence, startup, investor });
  return readInvestorProfile(set, investor, confidence);
}

type Year = { year: Count; deals: Count; first: string; last: string; amounts: Count; funding: Count; told: Count; controlDeals: Count; controlStrings: Count; controlMinor: Count }; // biome-ignore format: a row

async function readInvestorProfile(set: PartyFilter["set"], key: string, confidence: PartyFilter["confidence"]) {
  await freshAggregates();
  const own = Prisma.sql`${setConditions({ set, confidence })}
    AND c.investorId = (SELECT i.id FROM Investor i WHERE i.nameKey = ${foldName(key)})`;
  const [years, terms] = await Promise.all([
    store().$queryRaw<Year[]>(Prisma.sql`
      SELECT c.year AS year, sum(c.deals) AS deals, min(c.firstOn) AS first, max(c.lastOn) AS last, sum(c.amounts) AS amounts,
        sum(c.fundingMinor) AS funding, sum(c.told) AS told, sum(c.controlDeals) AS controlDeals,
        sum(c.controlStrings) AS controlStrings, sum(c.controlMinor) AS controlMinor
      FROM InvestorCell c WHERE ${own} GROUP BY c.year ORDER BY c.year`),
    store().$queryRaw<{ year: Count; kind: string; yes: Count; known: Count }[]>(Prisma.sql`
      SELECT c.year AS year, c.term AS kind, sum(c.yes) AS yes, sum(c.known) AS known
      FROM InvestorTermCell c WHERE ${own} GROUP BY c.year, c.term ORDER BY c.year, c.term`),
  ]);
  const sum = (of: Exclude<keyof Year, "first" | "last">) =>
    years.reduce((total, year) => total + Number(year[of] ?? 0), 0);
  return {
    set,
    deals: sum("deals"),
    first: years[0]?.first ?? null,
    last: years.at(-1)?.last ?? null,
    told: sum("told"),
    fundingMinor: sum("funding"),
    amounts: sum("amounts"),
    years: years.map((row) => ({ year: Number(row.year), deals: Number(row.deals) })),
    terms: terms.map(({ year, kind, yes, known }) => ({
      year: Number(year),
      kind,
      yes: Number(yes),
      known: Number(known),
    })),
    control: { n: sum("controlDeals"), strings: sum("controlStrings"), usdMinor: sum("controlMinor") },
  };
}
