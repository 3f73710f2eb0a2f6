import { describe, expect, it } from "vitest";
import { dealQuerySchema, type Provenance } from "@/lib/core/market/deal-filter";
import { dealSearch, readDealQuery } from "@/lib/core/market/deal-url";
import { type TrendFilter, withYears } from "@/lib/core/market/trend-filter";
import { buildTrendTable, differenceOf } from "@/lib/core/market/trend-table";
import { seededRandom } from "@/lib/core/shared/seeded-random";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { findDeals } from "@/lib/services/find-deals";
import { findTrends } from "@/lib/services/find-trends";
import { freshDatabase } from "../support/database";
import { plainTrendYears } from "../support/plain-sums";

freshDatabase();
const random = seededRandom(31);

async function drawFilter(set: Provenance): Promise<TrendFilter> {
  const facets = await findDealFacets({ set });
  const all = {
    from: 2019 + random.below(4),
    to: 2023 + random.below(4),
    country: random.pick(facets.countries).value,
    investorKind: random.pick(facets.investorKinds).value,
    round: random.pick(facets.rounds).value,
    size: random.pick(["under-10m", "100m-1b", "over-100m", "disclosed"] as const),
    confidence: set === "public" ? random.pick(["any", "recalled"] as const) : undefined,
  };
  const names = random.shuffle(Object.keys(all) as (keyof typeof all)[]).slice(0, 1 + random.below(3));
  return { set, ...Object.fromEntries(names.map((name) => [name, all[name]])) };
}

/** The count on the page that a link leads to: through the address, as a reader goes. */
async function countBehind(filter: Parameters<typeof dealSearch>[0]): Promise<number> {
  const params = Object.fromEntries(new URLSearchParams(dealSearch(filter)));
  return (await findDeals(dealQuerySchema.parse(readDealQuery(params).query))).count;
}

describe("a narrowed trends table", () => {
  it.each(["calibrated", "public"] as const)("leads from every count to exactly its deals (%s)", async (set) => {
    let followed = 0;
    for (let i = 0; i < 12; i++) {
      const filter = withYears(await drawFilter(set));
      for (const cell of buildTrendTable(await findTrends(filter), filter).flatMap((row) => row.cells)) {
        if (cell.deals === null) continue;
        expect({ deals: cell.deals, n: await countBehind(cell.deals) }).toEqual({ deals: cell.deals, n: cell.n });
        followed += cell.n;
      }
    }
    expect(followed).toBeGreaterThan(300);
  });

  it("shows figures that are quotients of whole numbers of the deals", async () => {
    const filter = { set: "calibrated", from: 2022, to: 2024, country: "US" } as const;
    const rows = buildTrendTable(await findTrends(filter), filter);
    for (const [i, year] of (await plainTrendYears(filter)).entries()) {
      const cell = (measure: string) => rows.find((row) => row.measure === measure)?.cells[i];
      const { fundingMinor, amounts, exclusivity, dataSharing, large } = year;
      expect(cell("funding")?.computed).toBe(fundingMinor / 1e11);
      expect(cell("average")?.computed).toBe(fundingMinor / 1e8 / amounts);
      expect(cell("exclusivity")).toMatchObject({ computed: (100 * exclusivity.k) / exclusivity.n, of: exclusivity.n });
      expect(cell("dataSharing")).toMatchObject({ computed: (100 * dataSharing.k) / dataSharing.n, n: dataSharing.k });
      expect(cell("largeCloud")).toMatchObject({ computed: (100 * large.k) / large.n, n: large.k, of: large.n });
    }
  });

  it("differs from the published figures by less than rounding, where it counts the deals they count", async () => {
    const filter = { set: "calibrated", from: 2022, to: 2024 } as const;
    const differences = buildTrendTable(await findTrends(filter), filter)
      .flatMap((row) => row.cells)
      .flatMap((cell) => differenceOf(cell) ?? []);
    // 4 figures of 3 years, and the large deals of 2024.
    expect(differences).toHaveLength(13);
    for (const difference of differences) expect(Math.abs(difference)).toBeLessThan(0.5);
  });
});
