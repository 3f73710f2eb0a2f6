import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLarge } from "./calibrated-sizes";
import { CALIBRATED_SEED, type CalibratedDeal, generateCalibrated } from "./generate-calibrated";

const BILLION_MINOR = 100_000_000_000;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const ofYear = (deals: CalibratedDeal[], year: number) =>
  deals.filter((deal) => deal.announcedOn.startsWith(`${year}-`));
const withCloud = (deal: CalibratedDeal) => deal.investors.some((investor) => investor.kind === "cloud");

/** Published table and the whole numbers behind it; 28,000 / 45 = 622.2, 342 / 622 = 54.98 %, and so on. */
const TABLE = [
  { year: 2022, deals: 622, billions: 28, exclusive: 342, dataSharing: 187, percent: [55, 30], average: 45, forced: 0 },
  {
    year: 2023,
    deals: 583,
    billions: 42,
    exclusive: 361,
    dataSharing: 262,
    percent: [62, 45],
    average: 72,
    forced: 40,
  },
  {
    year: 2024,
    deals: 526,
    billions: 50,
    exclusive: 358,
    dataSharing: 305,
    percent: [68, 58],
    average: 95,
    forced: 137,
  },
];

describe("the calibrated data set", () => {
  const deals = generateCalibrated();

  it.each(TABLE)("reproduces the published row of $year exactly", (row) => {
    const year = ofYear(deals, row.year);
    const exclusive = year.filter((deal) => deal.exclusive);
    const sharing = year.filter((deal) => deal.dataSharing);
    const total = sum(year.map((deal) => deal.amountMinor));
    expect(year.length).toBe(row.deals);
    expect(total).toBe(row.billions * BILLION_MINOR);
    expect(Math.round(total / row.deals / 100_000_000)).toBe(row.average);
    expect([exclusive.length, sharing.length]).toEqual([row.exclusive, row.dataSharing]);
    expect([exclusive, sharing].map((part) => Math.round((100 * part.length) / row.deals))).toEqual(row.percent);
    expect(exclusive.filter((deal) => deal.dataSharing).length).toBeGreaterThanOrEqual(row.forced);
  });

  it("has a cloud provider in exactly 40 % of the 2024 deals over $100M", () => {
    const large = ofYear(deals, 2024).filter((deal) => isLarge(deal.amountMinor));
    expect(large.length).toBeGreaterThan(50);
    expect(large.filter(withCloud).length * 5).toBe(large.length * 2);
  });

  it("looks like a market: most deals small, a few carry most of the money", () => {
    for (const { year } of TABLE) {
      const sizes = ofYear(deals, year)
        .map((deal) => deal.amountMinor)
        .sort((a, b) => b - a);
      const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
      expect(median * 3).toBeLessThan(sum(sizes) / sizes.length);
      expect(sum(sizes.slice(0, Math.ceil(sizes.length / 10)))).toBeGreaterThan(sum(sizes) / 2);
      expect(sizes[0]).toBeLessThan(8 * BILLION_MINOR);
      expect(new Set(ofYear(deals, year).map((deal) => deal.announcedOn.slice(5, 7))).size).toBe(12);
    }
    const middle = (round: string) => {
      const sizes = deals
        .filter((deal) => deal.round === round)
        .map((deal) => deal.amountMinor)
        .sort((a, b) => a - b);
      return sizes[Math.floor(sizes.length / 2)] ?? 0;
    };
    const medians = ["Seed", "Series A", "Series B", "Series C", "Series D", "Growth"].map(middle);
    expect(medians).toEqual([...medians].sort((a, b) => a - b));
  });

  it("never lets a startup raise an earlier round after a later one, nor move country", () => {
    const order = ["Seed", "Series A", "Series B", "Series C", "Series D", "Growth"];
    const seen = new Map<string, CalibratedDeal>();
    for (const deal of deals) {
      const last = seen.get(deal.startup);
      if (last) {
        expect(order.indexOf(deal.round)).toBe(order.indexOf(last.round) + 1);
        expect(deal.country).toBe(last.country);
      }
      seen.set(deal.startup, deal);
    }
    expect(seen.size).toBeLessThan(deals.length);
  });

  it("ties every exclusive deal to a named cloud, and to its cloud investor where it has one", () => {
    for (const deal of deals) {
      expect(deal.cloudProvider !== null).toBe(deal.exclusive);
      if (deal.exclusive && withCloud(deal))
        expect(deal.investors.map((one) => one.name)).toContain(deal.cloudProvider);
    }
  });

  it("is the same on every run, and keeps its figures for any seed", () => {
    expect(generateCalibrated(CALIBRATED_SEED)).toEqual(deals);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const other = generateCalibrated(seed);
        for (const row of TABLE) {
          const year = ofYear(other, row.year);
          expect(sum(year.map((deal) => deal.amountMinor))).toBe(row.billions * BILLION_MINOR);
          expect(year.filter((deal) => deal.exclusive).length).toBe(row.exclusive);
          expect(year.filter((deal) => deal.dataSharing).length).toBe(row.dataSharing);
          expect(year.every((deal) => deal.amountMinor > 0 && Number.isSafeInteger(deal.amountMinor))).toBe(true);
          expect(year.every((deal) => deal.amountMinor !== 10_000_000_000)).toBe(true);
          expect(new Set(year.map((deal) => deal.key)).size).toBe(row.deals);
        }
        const large = ofYear(other, 2024).filter((deal) => isLarge(deal.amountMinor));
        expect(large.filter(withCloud).length * 5).toBe(large.length * 2);
      }),
      { numRuns: 25 },
    );
  });
});
