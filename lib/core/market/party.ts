import { z } from "zod";
import { partialDateSchema } from "../shared/partial-date";
import { type Provenance, provenanceSchema } from "./deal-filter";
import { declinedOfferSchema } from "./prediction";

/** A startup or an investor as the record names it. */
const partySchema = z.object({
  name: z.string(),
  key: z.string().describe("The name as it is compared; its address."),
  aliases: z.array(z.string()).describe("Other names under which it is on record."),
  synthetic: z.boolean().describe("True for names made by the generator: they are no companies."),
  counts: z
    .record(provenanceSchema, z.int())
    .describe("Deals in each data set, of the public record the verified ones."),
  recalled: z.int().describe("Public deals that are only recalled, and counted nowhere."),
  offers: z.array(declinedOfferSchema).describe("Offers it declined, or had declined; newest first."),
});
export type Party = z.infer<typeof partySchema>;

/** A label of a lab that held from one date to another, as the timeline of its startup shows it. */
export const datedLabelSchema = z.object({
  label: z.string(),
  from: partialDateSchema,
  to: partialDateSchema.nullable(),
  note: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  confidence: z.string(),
});
export type DatedLabel = z.infer<typeof datedLabelSchema>;

export const startupSchema = partySchema.extend({
  country: z.string().nullable(),
  labels: z.array(datedLabelSchema),
});
export type Startup = z.infer<typeof startupSchema>;

export const investorSchema = partySchema.extend({ kinds: z.array(z.string()) });
export type Investor = z.infer<typeof investorSchema>;

/** One line of the list of investors. */
export const investorLineSchema = z.object({
  name: z.string(),
  key: z.string(),
  kinds: z.array(z.string()),
  deals: z.int(),
  told: z.int().describe("Deals with at least one term on record."),
  strings: z.int().describe("Strings on record in them."),
});
export type InvestorLine = z.infer<typeof investorLineSchema>;

const pageEnds = {
  set: provenanceSchema,
  next: z.string().nullable().describe("Cursor of the page after, for `after`; null on the last."),
  previous: z.string().nullable().describe("Cursor of the page before, for `before`; null on the first."),
};

/** One page of the startups with a deal in a data set, in the order of their keys. */
export const startupPageSchema = z.object({
  ...pageEnds,
  rows: z.array(
    z.object({
      name: z.string(),
      key: z.string(),
      country: z.string().nullable(),
      synthetic: z.boolean(),
      deals: z.int().describe("Deals in the data set."),
    }),
  ),
});
export type StartupPage = z.infer<typeof startupPageSchema>;

/** One page of the investors with a deal in a data set, in the order of their keys. */
export const investorPageSchema = z.object({
  ...pageEnds,
  rows: z.array(
    z.object({
      name: z.string(),
      key: z.string(),
      kinds: z.array(z.string()),
      synthetic: z.boolean(),
      deals: z.int().describe("Deals in the data set."),
    }),
  ),
});
export type InvestorPage = z.infer<typeof investorPageSchema>;

/** The data set a party's page shows first: real deals before imported ones, those before synthetic. */
export function firstSet(counts: Record<Provenance, number>): Provenance {
  return (["public", "imported", "calibrated"] as const).find((set) => counts[set] > 0) ?? "public";
}
