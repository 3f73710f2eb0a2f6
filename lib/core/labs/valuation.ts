import { z } from "zod";
import { confidenceSchema } from "../market/deal";
import { moneySchema } from "../shared/money-schema";
import { partialDateSchema } from "../shared/partial-date";

/** A valuation of one of the article's labs, as the deal that states it stands on record. */
export const labValuationSchema = z.object({
  lab: z.string(),
  dealId: z.string(),
  announcedOn: partialDateSchema,
  round: z.string().nullable(),
  valuation: moneySchema,
  sourceUrl: z.string().nullable(),
  confidence: confidenceSchema,
});
export type LabValuation = z.infer<typeof labValuationSchema>;

const sampleSchema = z.object({
  n: z.int().describe("Deals that state a valuation in dollars."),
  medianMinor: z.number().nullable().describe("Median valuation in US cents; null where too few deals state one."),
});
export type ValuationSample = z.infer<typeof sampleSchema>;

export const valuationYearSchema = z.object({
  year: z.int(),
  without: sampleSchema.describe("Deals without a cloud provider among the investors."),
  withCloud: sampleSchema.describe("Deals with one."),
  ratio: z
    .number()
    .nullable()
    .describe("Median without, divided by median with; null where either cannot be computed."),
});
export type ValuationYear = z.infer<typeof valuationYearSchema>;

/** Fewer deals than this have no median here: with four, a single deal moves it past half of the others. */
export const FEWEST_VALUED = 5;

/** A deal that states a valuation in dollars. */
export interface ValuedDeal {
  year: number;
  /** True where a cloud provider is among the investors' kinds. */
  withCloud: boolean;
  /** US cents. */
  minor: number;
}

/** Valuations by year, deals without a cloud provider beside those with one; oldest year first. */
export function compareValuations(deals: readonly ValuedDeal[]): ValuationYear[] {
  const years = [...new Set(deals.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const sample = (withCloud: boolean) =>
      sampleOf(deals.filter((deal) => deal.year === year && deal.withCloud === withCloud).map(({ minor }) => minor));
    const [without, withCloud] = [sample(false), sample(true)];
    const ratio =
      without.medianMinor === null || withCloud.medianMinor === null
        ? null
        : without.medianMinor / withCloud.medianMinor;
    return { year, without, withCloud, ratio };
  });
}

function sampleOf(values: readonly number[]): ValuationSample {
  return { n: values.length, medianMinor: values.length < FEWEST_VALUED ? null : medianOf(values) };
}

/** The middle value; of an even number the mean of the middle two. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[sorted.length % 2 === 0 ? upper - 1 : upper] ?? 0, sorted[upper] ?? 0];
  return (below + above) / 2;
}
