import { describe, expect, it } from "vitest";
import { dealFilterSchema } from "@/lib/core/market/deal-filter";
import { store } from "@/lib/data/client";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { findDeals } from "@/lib/services/find-deals";
import { findLabs } from "@/lib/services/find-labs";
import { findTrends } from "@/lib/services/find-trends";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";
import { freshDatabase } from "../support/database";

freshDatabase();
const BILLION_MINOR = 100_000_000_000;
const trends = (filter: Record<string, unknown> = {}) => findTrends(dealFilterSchema.parse(filter));

describe("findTrends", () => {
  it("computes the published table from the 1,731 calibrated deals", async () => {
    const report = await trends();
    expect(report.setCount).toBe(622 + 583 + 526);
    expect(report.years).toEqual([
      { year: 2022, deals: 622, fundingMinor: 28 * BILLION_MINOR, amounts: 622, exclusivity: { k: 342, n: 622 }, dataSharing: { k: 187, n: 622 }, both: 128, large: { k: 14, n: 55 } },
      { year: 2023, deals: 583, fundingMinor: 42 * BILLION_MINOR, amounts: 583, exclusivity: { k: 361, n: 583 }, dataSharing: { k: 262, n: 583 }, both: 188, large: { k: 30, n: 85 } },
      // 40 of the 100 large deals of 2024: the published 40 %
      { year: 2024, deals: 526, fundingMinor: 50 * BILLION_MINOR, amounts: 526, exclusivity: { k: 358, n: 526 }, dataSharing: { k: 305, n: 526 }, both: 230, large: { k: 40, n: 100 } },
    ]); // biome-ignore format: one year per line
    for (const [i, year] of report.years.entries()) {
      const published = report.published[i];
      expect(Math.round((100 * year.exclusivity.k) / year.exclusivity.n)).toBe(published?.exclusivityPct);
      expect(Math.round((100 * year.dataSharing.k) / year.dataSharing.n)).toBe(published?.dataSharingPct);
      expect(Math.round(year.fundingMinor / 100_000_000 / year.amounts)).toBe(published?.averageUsdM);
    }
  });

  it("changes with one deal", async () => {
    const deal = await store().deal.findFirstOrThrow({
      where: { provenance: "calibrated", year: 2023, exclusivity: "yes" },
    });
    await store().deal.update({
      where: { id: deal.id },
      data: { exclusivity: "unknown", amountMinor: null, amountCurrency: null, amountUsdMinor: null },
    });
    const year = (await trends()).years[1];
    expect(year).toMatchObject({ deals: 583, amounts: 582, exclusivity: { k: 360, n: 582 } });
    expect(year?.fundingMinor).toBe(42 * BILLION_MINOR - Number(deal.amountUsdMinor));
    await store().deal.update({ where: { id: deal.id }, data: deal });
  });

  it("shows the public record beside it, with only the known terms as n", async () => {
    const { publicYears } = await trends();
    // 2023: exclusive 1 (OpenAI); primary, preferred and multi 7
    expect(publicYears.map(({ year, deals, amounts, exclusivity, dataSharing }) => ({ year, deals, amounts, exclusivity, dataSharing }))).toEqual([
      { year: 2022, deals: 12, amounts: 11, exclusivity: { k: 0, n: 0 }, dataSharing: { k: 0, n: 0 } },
      { year: 2023, deals: 36, amounts: 30, exclusivity: { k: 1, n: 8 }, dataSharing: { k: 0, n: 0 } },
      { year: 2024, deals: 66, amounts: 60, exclusivity: { k: 0, n: 7 }, dataSharing: { k: 2, n: 2 } },
    ]); // biome-ignore format: one year per line
    const own = await trends({ set: "public", from: 2022, to: 2024 });
    expect(own.years).toEqual(own.publicYears);
  });

  it("keeps a year without a matching deal, with zero deals", async () => {
    const report = await trends({ country: "nowhere" });
    expect(report.years.map(({ year, deals, amounts }) => [year, deals, amounts])).toEqual([
      [2022, 0, 0],
      [2023, 0, 0],
      [2024, 0, 0],
    ]);
    expect((await trends({ set: "imported" })).years).toEqual([]);
  });

  it.each([
    { country: "FR" },
    { investorKind: "cloud" },
    { round: "Series B", size: "10m-100m" },
    { size: "over-100m", investorKind: "cloud", from: 2024, to: 2024 },
    { set: "public", size: "undisclosed" },
    { set: "public", confidence: "recalled" },
  ])("counts the deals that the explorer opens for %o", async (filter) => {
    const { years } = await trends(filter);
    const { count } = await findDeals({ ...dealFilterSchema.parse(filter), sort: "announcedOn", dir: "asc", limit: 1 });
    expect(count).toBeGreaterThan(0);
    expect(years.reduce((sum, year) => sum + year.deals, 0)).toBe(count);
  });
});

describe("the rest of the market pages", () => {
  it("counts the data sets and the values to filter by", async () => {
    expect(await getDataSetCounts()).toEqual({ calibrated: 1731, public: 278, imported: 0 });
    const facets = await findDealFacets({ set: "public" });
    expect(facets.years.reduce((sum, { n }) => sum + n, 0)).toBe(278);
    expect(facets.countries[0]).toEqual({ value: "US", n: 169 });
    expect(facets.investorKinds).toContainEqual({ value: "cloud", n: 80 });
    expect(facets.rounds[0]).toEqual({ value: "Series B", n: 26 });
  });

  it("shows what the labs were valued at, and medians only of enough deals", async () => {
    const { labValuations, valuationYears } = await findLabs();
    // prisma/data, verified rows: DeepSeek 1, Mistral 3, Zhipu 3, Baichuan 1.
    const millions = labValuations.map((v) => [v.lab, v.announcedOn, v.valuation.minor / 1e8]);
    expect(millions).toContainEqual(["DeepSeek", "2026-06-16", 50_000]);
    expect(millions).toContainEqual(["Mistral AI", "2025-09-09", 13_800]);
    expect(millions).toHaveLength(8);
    const valued = await store().deal.findMany({
      where: { provenance: "public", confidence: "verified", valuationMinor: { not: null } },
    });
    for (const { year, without, withCloud } of valuationYears) {
      const n = (cloud: boolean) =>
        valued.filter((d) => d.year === year && d.investorKinds.split("; ").includes("cloud") === cloud).length;
      expect([year, without.n, withCloud.n]).toEqual([year, n(false), n(true)]);
      expect(without.medianMinor === null).toBe(without.n < 5);
    }
  });

  it("shows the article's labs with dated labels and its models with prices", async () => {
    const { labs, models } = await findLabs();
    expect(labs.map((lab) => [lab.name, lab.group])).toEqual([
      ["DeepSeek", "independent"],
      ["Mistral AI", "independent"],
      ["Zhipu AI", "integrated"],
      ["Baichuan", "integrated"],
    ]);
    expect(labs.every((lab) => lab.labels.length > 0)).toBe(true);
    const price = Object.fromEntries(models.map((model) => [model.name, model.priceMinor]));
    expect(price).toEqual({ "DeepSeek-V2": 14, "GPT-4o": 500, "Llama 3 70B": 120, "Mixtral 8x22B": 90 });
  });
});
