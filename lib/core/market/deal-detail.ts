import { z } from "zod";
import { asOfSchema, partialDateSchema } from "../shared/partial-date";
import { confidenceSchema, dealRowSchema } from "./deal";
import { triStateSchema } from "./deal-filter";

/** Where a single value comes from, and how far it can be trusted. */
const sourcedSchema = z.object({
  source: z.string().describe("Name of the source: the host of a page, 'Calibrated data set', a file."),
  sourceUrl: z.string().nullable(),
  quote: z.string().nullable(),
  statedOn: partialDateSchema.nullable().describe("When the source said so; null where not known."),
  confidence: confidenceSchema,
});
export type Sourced = z.infer<typeof sourcedSchema>;

/** A term of a deal as one source states it; sources that disagree are entries of their own. */
export const statedTermSchema = sourcedSchema.extend({
  kind: z.string().describe("A clause kind or another token of the record."),
  state: triStateSchema,
  detail: z.string().nullable(),
});
export type StatedTerm = z.infer<typeof statedTermSchema>;

/** A field of a deal as one source states it. */
export const statedFieldSchema = sourcedSchema.extend({
  field: z.string(),
  value: z.string().nullable().describe("As text; money as '<minor units> <currency>'."),
  current: z.boolean().describe("True for the value the deal stands by."),
});
export type StatedField = z.infer<typeof statedFieldSchema>;

export const dealInvestorSchema = z.object({
  id: z.string(),
  key: z.string().describe("The name as it is compared: the address of its page."),
  name: z.string(),
  lead: z.boolean(),
  kinds: z.array(z.string()).describe("Empty where the record does not say."),
});
export type DealInvestor = z.infer<typeof dealInvestorSchema>;

/** One deal with everything on record about it. */
export const dealDetailSchema = z.object({
  deal: dealRowSchema,
  startupKey: z.string().describe("The startup's name as it is compared: the address of its page."),
  history: z
    .array(dealRowSchema)
    .describe("The startup's deals of the same data set, this one among them, oldest first."),
  investors: z.array(dealInvestorSchema).describe("In the order of the source."),
  terms: z.array(statedTermSchema),
  fields: z.array(statedFieldSchema),
  asOf: asOfSchema,
});
export type DealDetail = z.infer<typeof dealDetailSchema>;
