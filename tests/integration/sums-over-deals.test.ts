import { beforeAll, describe, expect, it } from "vitest";
import { comparableTo, filterOf } from "@/lib/core/market/comparable";
import { dealFilterSchema, PROVENANCES, type Provenance } from "@/lib/core/market/deal-filter";
import type { TrendFilter } from "@/lib/core/market/trend-filter";
import { seededRandom } from "@/lib/core/shared/seeded-random";
import { store } from "@/lib/data/client";
import { readComparableDeals } from "@/lib/data/comparable-deals";
import { openDatabase } from "@/lib/data/connection";
import { readDealFacets } from "@/lib/data/deal-facets";
import { readDealsProfile } from "@/lib/data/deals-profile";
import { countKinds } from "@/lib/data/kind-record";
import { readInvestorLines } from "@/lib/data/parties";
import { readPublicTerms } from "@/lib/data/public-terms";
import { readStringProfile } from "@/lib/data/string-profiles";
import { readTrendYears } from "@/lib/data/trend-years";
import { buildAggregates } from "@/lib/data/trends/build-aggregates";
import { freshAggregates, readAggregateVersion } from "@/lib/data/trends/fresh-aggregates";
import { readVersions, refreshAggregates } from "@/lib/data/trends/refresh-aggregates";
import { changeOneDeal } from "../support/change-deals";
import { freshDatabase } from "../support/database";
import { plainCloudTerms, plainInvestorLines, plainStrings, plainTerms, plainTrendYears } from "../support/plain-sums";

const path = freshDatabase();
const random = seededRandom(23);
const pick = <T>(values: readonly T[]): T | undefined => (values.length === 0 ? undefined : random.pick(values));

/** A filter of none to four things that the trends page offers. */
async function drawTrendFilter(set: Provenance): Promise<TrendFilter> {
  const facets = await readDealFacets({ set });
  const all = {
    from: pick(facets.years)?.value,
    to: pick(facets.years)?.value,
    country: pick([...facets.countries, { value: "nowhere" }])?.value,
    round: pick(facets.rounds)?.value,
    investorKind: pick(facets.investorKinds)?.value,
    size: pick(["under-10m", "10m-100m", "100m-1b", "over-1b", "over-100m", "disclosed", "undisclosed"]),
    confidence: pick(["verified", "recalled", "any"]),
  };
  const names = random.shuffle(Object.keys(all) as (keyof typeof all)[]).slice(0, random.below(5));
  return dealFilterSchema.parse({ set, ...Object.fromEntries(names.map((name) => [name, all[name]])) });
}

async function compareTrends(set: Provenance, filters: number): Promise<void> {
  for (let i = 0; i < filters; i++) {
    const filter = await drawTrendFilter(set);
    expect({ filter, years: await readTrendYears(filter) }).toEqual({ filter, years: await plainTrendYears(filter) });
  }
}

async function compareProfiles(set: Provenance): Promise<void> {
  const lines = await readInvestorLines(set, 100);
  expect(lines.map(({ key, deals, told, strings }) => [key, deals, told, strings]).sort()).toEqual(
    (await plainInvestorLines({ set }, 100)).sort(),
  );
  for (const { key } of lines.slice(0, 5)) {
    const confidence = pick(["any", "verified", undefined] as const);
    const profile = await readStringProfile({ set, investor: key, confidence });
    const plain = await readDealsProfile({ set, investor: key, confidence });
    // The sums keep what is asked for or known; a term that no source knows anything of has no row.
    const known = plain.terms.filter((term) => term.known > 0);
    expect(profile).toEqual({ ...plain, terms: known });
  }
}

async function compareTerms(): Promise<void> {
  for (const set of PROVENANCES) {
    const to = comparableTo(set, 2023, random.pick([null, 5e6, 50e6, 500e6, 5e9]));
    const { kinds, byStrings, deals } = await readComparableDeals(to);
    const terms = await plainTerms(filterOf(to));
    expect(kinds.map(({ kind, yes, no }) => [kind, yes, no])).toEqual(
      terms
        .filter(([kind]) => kinds.some((own) => own.kind === kind))
        .map(([kind, yes, , known]) => [kind, yes, known - yes]),
    );
    expect(byStrings.map((row) => [row.strings, row.deals])).toEqual(await plainStrings(filterOf(to)));
    const all = await plainTrendYears(filterOf(to));
    expect(deals).toBe(all.reduce((sum, year) => sum + year.deals, 0));
  }
  const terms = await plainTerms({ set: "public" });
  for (const { kind, yes, no } of (await countKinds()).counts) {
    const plain = terms.find(([term]) => term === kind) ?? [kind, 0, 0, 0];
    expect([kind, yes, no]).toEqual(plain.slice(0, 3));
  }
  const { years } = await readPublicTerms();
  const counted = years.flatMap(({ year, counts }) =>
    Object.entries(counts).map(([term, n]) => [year, term, n] as const),
  );
  const plain = await plainCloudTerms({ set: "public" });
  expect(counted.filter(([, , n]) => n > 0).sort()).toEqual(plain.sort());
}

const changeDeals = async (times: number) => {
  for (let i = 0; i < times; i++) await changeOneDeal(random);
};

describe("sums over the deals", () => {
  it.each(["public", "calibrated", "imported"] as const)("give the trend of any filter as the %s deals do", (set) =>
    compareTrends(set, 80),
  );

  it("give profiles and terms as the deals do", async () => {
    await compareProfiles("public");
    await compareProfiles("calibrated");
    await compareTerms();
  });

  describe("after changes", () => {
    beforeAll(() => changeDeals(250));

    it("follow them by themselves", async () => {
      for (const set of PROVENANCES) await compareTrends(set, 30);
      for (const set of PROVENANCES) await compareProfiles(set);
      await compareTerms();
    });
  });

  it("are made once for many who ask at the same time", async () => {
    await changeDeals(1);
    const filters = await Promise.all(PROVENANCES.map(drawTrendFilter));
    const [before, ...answers] = await Promise.all([readAggregateVersion(), ...filters.map(readTrendYears)]);
    const { version } = await store().dataVersion.findUniqueOrThrow({ where: { id: 1 } });
    expect(before).toBeLessThan(version);
    expect(await readAggregateVersion()).toBe(version);
    expect(answers).toEqual(await Promise.all(filters.map(plainTrendYears)));
  });

  it("can be made in the transaction of those who change many deals", async () => {
    await freshAggregates();
    const db = openDatabase(path);
    try {
      db.exec("BEGIN IMMEDIATE");
      db.exec(`UPDATE "Deal" SET "country" = NULL, "round" = 'Seed' WHERE "provenance" = 'calibrated'`);
      expect(readVersions(db).record).toBeGreaterThan(readVersions(db).sums);
      refreshAggregates(db);
      expect(readVersions(db).record).toBe(readVersions(db).sums);
      db.exec("COMMIT");
    } finally {
      db.close();
    }
    await compareTrends("calibrated", 20);
  });

  it("can be made beside the server by a thread of their own", async () => {
    await changeDeals(1);
    buildAggregates(path);
    const { version } = await store().dataVersion.findUniqueOrThrow({ where: { id: 1 } });
    expect(await readAggregateVersion()).toBe(version);
    await compareTrends("public", 10);
  });
});
