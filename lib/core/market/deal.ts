import { z } from "zod";
import { moneySchema } from "../shared/money-schema";
import { partialDateSchema } from "../shared/partial-date";
import { provenanceSchema, triStateSchema } from "./deal-filter";

export const confidenceSchema = z
  .enum(["verified", "recalled", "synthetic", "imported"])
  .describe(
    "verified: checked against the page named. recalled: not checked. synthetic: made up. imported: as the file said.",
  );
export type Confidence = z.infer<typeof confidenceSchema>;

/** One row of the deals table. Null is not disclosed, never zero. */
export const dealRowSchema = z.object({
  id: z.string(),
  provenance: provenanceSchema,
  startup: z.string(),
  country: z.string().nullable(),
  announcedOn: partialDateSchema,
  round: z.string().nullable(),
  amount: moneySchema.nullable(),
  valuation: moneySchema.nullable(),
  lead: z.array(z.string()).describe("Names of the lead investors."),
  investorKinds: z.array(z.string()),
  exclusivity: triStateSchema.describe("Tied to one cloud; 'unknown' = not disclosed."),
  dataSharing: triStateSchema.describe("With a data-sharing clause; 'unknown' = not disclosed."),
  cloudTerms: z.string().nullable(),
  cloudProvider: z.string().nullable(),
  strings: z.array(z.string()).describe("Kinds of string or protection reported for the deal; tokens of the record."),
  sourceUrl: z.string().nullable(),
  sourceQuote: z.string().nullable(),
  confidence: confidenceSchema,
});
export type DealRow = z.infer<typeof dealRowSchema>;

export const dealPageSchema = z.object({
  rows: z.array(dealRowSchema),
  count: z.int().describe("Deals that match the filter."),
  total: z.int().describe("Deals in the data set."),
  next: z.string().nullable().describe("Cursor of the page after, for `after`; null on the last."),
  previous: z.string().nullable().describe("Cursor of the page before, for `before`; null on the first."),
});
export type DealPage = z.infer<typeof dealPageSchema>;

const facet = z.object({ value: z.string(), n: z.int() });

/** Distinct values with counts, for the filter controls; of one data set. */
export const dealFacetsSchema = z.object({
  years: z.array(z.object({ value: z.int(), n: z.int() })),
  countries: z.array(facet),
  investorKinds: z.array(facet),
  rounds: z.array(facet),
  cloudTerms: z.array(facet).describe("Cloud terms that are disclosed."),
  strings: z.array(facet).describe("Kinds of string or protection on record."),
});
export type DealFacets = z.infer<typeof dealFacetsSchema>;
