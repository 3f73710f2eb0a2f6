import { describe, expect, it } from "vitest";
import { dealQuerySchema } from "@/lib/core/market/deal-filter";
import { buildTrendTable } from "@/lib/core/market/trend-table";
import { exportTrends } from "@/lib/services/export-trends";
import { findDeals } from "@/lib/services/find-deals";
import { findPublicTerms } from "@/lib/services/find-public-terms";
import { findTrends } from "@/lib/services/find-trends";
import { freshDatabase } from "../support/database";

freshDatabase();

describe("findPublicTerms", () => {
  it("counts every verified public deal once, by year and cloud term", async () => {
    const terms = await findPublicTerms();
    expect([terms.total, terms.recalled, terms.dataSharingKnown]).toEqual([278, 21, 9]);
    const sum = (term: keyof (typeof terms.years)[number]["counts"]) =>
      terms.years.reduce((total, year) => total + year.counts[term], 0);
    // Counted in the verified rows of prisma/data: unknown 179, none 60, multi 25, preferred 8, primary 4, exclusive 2.
    expect([sum("unknown"), sum("none"), sum("multi"), sum("preferred"), sum("primary"), sum("exclusive")]).toEqual([
      179, 60, 25, 8, 4, 2,
    ]);
  });

  it("lists the deals whose term and amount are both on record, oldest first", async () => {
    const { deals } = await findPublicTerms();
    expect(deals).toHaveLength(29);
    expect(deals[0]).toMatchObject({
      startup: "OpenAI",
      announcedOn: "2019-07-22",
      term: "exclusive",
      amount: { minor: 100_000_000_000, currency: "USD" },
    });
    expect(deals.every((deal) => deal.amount.minor > 0)).toBe(true);
  });
});

describe("the trends table", () => {
  it.each(["calibrated", "public"] as const)(
    "gives each count a filter that finds exactly its deals (%s)",
    async (set) => {
      const filter = { set, from: 2019, to: 2026 };
      const cells = buildTrendTable(await findTrends(filter), filter).flatMap((row) => row.cells);
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) {
        if (cell.deals === null) continue;
        const { count } = await findDeals(dealQuerySchema.parse(cell.deals));
        expect({ ...cell.deals, count }).toEqual({ ...cell.deals, count: cell.n });
      }
    },
  );
});

describe("exportTrends", () => {
  it("gives each table as CSV with a head and its rows", async () => {
    const lines = async (table: Parameters<typeof exportTrends>[0]) =>
      (await exportTrends(table, { set: "calibrated" })).trim().split("\r\n").length;
    // 5 measures of 3 years, and the public record of each; 7 years of public deals; 29 points; 12 totals; a head each
    expect([await lines("market"), await lines("terms"), await lines("term-deals"), await lines("totals")]).toEqual([
      19, 8, 30, 13,
    ]);
  });
});
