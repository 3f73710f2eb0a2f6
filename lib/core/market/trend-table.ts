import { z } from "zod";
import { type DealFilter, dealFilterSchema } from "./deal-filter";
import type { PublishedYear, Share, TrendReport, TrendYear } from "./trend";

export const trendMeasureSchema = z.enum(["funding", "exclusivity", "average", "dataSharing", "largeCloud"]);
export type TrendMeasure = z.infer<typeof trendMeasureSchema>;

/** One year of one measure: the published figure beside the computed one, with the deals behind it. */
export const trendCellSchema = z.object({
  year: z.int(),
  published: z.number().nullable().describe("As the article prints it; null where it prints none."),
  computed: z.number().nullable().describe("In the measure's unit, unrounded; null where no deal answers."),
  n: z.int().describe("Deals that answer: for a share those that say yes, for a sum or average those with an amount."),
  of: z.int().describe("Deals asked: for a share those whose term is known, for a sum or average all of the year."),
  deals: dealFilterSchema
    .partial()
    .nullable()
    .describe("The explorer's filter that gives exactly those n deals; null where no filter can say it."),
});
export type TrendCell = z.infer<typeof trendCellSchema>;

export const trendRowSchema = z.object({
  measure: trendMeasureSchema.describe("funding: $ billion; average: $ million; the others: percent."),
  cells: z.array(trendCellSchema),
});
export type TrendRow = z.infer<typeof trendRowSchema>;

type Filter = Partial<DealFilter>;

/**
 * The trends table: one row per measure, one cell per year of the report. Funding in $ billion, the average in $ million,
 * shares in percent. `filter` is what the report was computed with, so that each cell can lead to its deals.
 */
export function buildTrendTable(report: TrendReport, filter: Filter): TrendRow[] {
  const row = (measure: TrendMeasure, cell: (year: TrendYear, published?: PublishedYear) => TrendCell): TrendRow => ({
    measure,
    cells: report.years.map((year) =>
      cell(
        year,
        report.published.find((p) => p.year === year.year),
      ),
    ),
  });
  const inYear = (year: TrendYear): Filter => ({ ...filter, from: year.year, to: year.year });
  return [
    row("funding", (y, p) => ({
      ...sumCell(y, inYear(y)),
      published: p?.fundingUsdB ?? null,
      computed: y.amounts === 0 ? null : y.fundingMinor / 100 / 1e9,
    })),
    row("exclusivity", (y, p) => shareCell(y, y.exclusivity, p?.exclusivityPct, { ...inYear(y), exclusivity: "yes" })),
    row("average", (y, p) => ({
      ...sumCell(y, inYear(y)),
      published: p?.averageUsdM ?? null,
      computed: y.amounts === 0 ? null : y.fundingMinor / 100 / 1e6 / y.amounts,
    })),
    row("dataSharing", (y, p) => shareCell(y, y.dataSharing, p?.dataSharingPct, { ...inYear(y), dataSharing: "yes" })),
    row("largeCloud", (y, p) => shareCell(y, y.large, p?.largeCloudPct, largeCloud(inYear(y)))),
  ];
}

/** Published figures of the table, and how many of them the computed one rounds to. */
export function agreement(rows: readonly TrendRow[]): { published: number; met: number } {
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.published !== null);
  return { published: cells.length, met: cells.filter(rounds).length };
}

/** Computed less published, in the measure's unit; null where either is missing. */
export function differenceOf({ computed, published }: TrendCell): number | null {
  return computed === null || published === null ? null : computed - published;
}

function rounds(cell: TrendCell): boolean {
  return cell.computed !== null && Math.round(cell.computed) === cell.published;
}

/** Percent of a share, unrounded; null where it has no denominator. */
export function percentOf(share: Share): number | null {
  return share.n === 0 ? null : (100 * share.k) / share.n;
}

/** The fewest deals that must carry both terms: `k1 + k2 - n`, where both are known for the same n deals. */
export function leastOverlap(year: TrendYear): number {
  if (year.exclusivity.n !== year.dataSharing.n) return 0;
  return Math.max(0, year.exclusivity.k + year.dataSharing.k - year.exclusivity.n);
}

function shareCell(
  year: TrendYear,
  share: Share,
  published: number | null | undefined,
  deals: Filter | null,
): TrendCell {
  return {
    year: year.year,
    published: published ?? null,
    computed: percentOf(share),
    n: share.k,
    of: share.n,
    deals,
  };
}

/** The parts that a sum and an average share: both answer only for deals that disclose an amount. */
function sumCell(year: TrendYear, deals: Filter): Pick<TrendCell, "year" | "n" | "of" | "deals"> {
  const all = year.amounts === year.deals || deals.size !== undefined;
  return { year: year.year, n: year.amounts, of: year.deals, deals: all ? deals : { ...deals, size: "disclosed" } };
}

/** Size classes of which the large deals are a part, or which are a part of them. */
const LARGE_WITHIN: ReadonlySet<DealFilter["size"]> = new Set([undefined, "disclosed", "over-100m"]);
const LARGE_PARTS: ReadonlySet<DealFilter["size"]> = new Set(["100m-1b", "over-1b"]);

/**
 * The filter of large deals with a cloud provider, inside the reader's own; null where no filter says it, because theirs
 * asks for another investor or for smaller deals.
 */
function largeCloud(filter: Filter): Filter | null {
  if (filter.investorKind !== undefined && filter.investorKind !== "cloud") return null;
  const cloud = { ...filter, investorKind: "cloud" };
  if (LARGE_PARTS.has(filter.size)) return cloud;
  return LARGE_WITHIN.has(filter.size) ? { ...cloud, size: "over-100m" } : null;
}
