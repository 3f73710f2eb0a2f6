import { z } from "zod";
import { asOfSchema, partialDateSchema } from "../shared/partial-date";
import { provenanceSchema } from "./deal-filter";

/** A whole-number ratio: the share is `k / n`; null n = 0 has no share. */
export const shareSchema = z
  .object({ k: z.int(), n: z.int() })
  .describe("k of n deals; where n is 0 there is no share.");
export type Share = z.infer<typeof shareSchema>;

/** One year computed from the deals in the store. Every share and average carries its n. */
export const trendYearSchema = z.object({
  year: z.int(),
  deals: z.int().describe("Deals of the year that match the filter."),
  fundingMinor: z.int().describe("Sum of the disclosed amounts in US cents."),
  amounts: z.int().describe("How many deals disclose an amount."),
  exclusivity: shareSchema.describe("Tied to one cloud, of the deals whose term is known."),
  dataSharing: shareSchema.describe("With a data-sharing clause, of the deals whose term is known."),
  both: z.int().describe("Deals with both terms."),
  large: shareSchema.describe("Deals of $100M and more (n); of these with a cloud provider among the investors (k)."),
});
export type TrendYear = z.infer<typeof trendYearSchema>;

export const publishedYearSchema = z.object({
  year: z.int(),
  fundingUsdB: z.number(),
  exclusivityPct: z.number(),
  averageUsdM: z.number(),
  dataSharingPct: z.number(),
  largeCloudPct: z.number().nullable().describe("Published for 2024 only."),
  source: z.string(),
});
export type PublishedYear = z.infer<typeof publishedYearSchema>;

export const marketTotalSchema = z.object({
  year: z.int(),
  source: z.string(),
  scope: z.string(),
  fundingUsdB: z.number(),
  deals: z.int().nullable(),
  averageUsdM: z.number().nullable(),
  sourceUrl: z.string().nullable(),
  note: z.string().nullable(),
});
export type MarketTotal = z.infer<typeof marketTotalSchema>;

export const marketEventSchema = z.object({
  date: partialDateSchema,
  kind: z.string(),
  event: z.string(),
  sourceUrl: z.string().nullable(),
  confidence: z.string(),
});
export type MarketEvent = z.infer<typeof marketEventSchema>;

/** What the trends page shows. */
export const trendReportSchema = z.object({
  set: provenanceSchema,
  years: z.array(trendYearSchema),
  published: z.array(publishedYearSchema),
  publicYears: z.array(trendYearSchema).describe("The public record for the same years, always beside the chosen set."),
  totals: z.array(marketTotalSchema),
  events: z.array(marketEventSchema),
  setCount: z.int().describe("Deals in the chosen data set."),
  asOf: asOfSchema,
});
export type TrendReport = z.infer<typeof trendReportSchema>;
