import { z } from "zod";
import { partialDateSchema } from "../shared/partial-date";

/** A label of a lab that held from one date to another, with its source; the record's doubt stands beside it. */
export const labLabelSchema = z.object({
  label: z.string().describe("'independent', 'integrated', 'cloud_exclusive', 'multi_cloud', ..."),
  from: partialDateSchema,
  to: partialDateSchema.nullable().describe("Null = still standing as far as the record goes."),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  confidence: z.enum(["article", "verified", "recalled", "disputed"]),
  note: z.string().nullable(),
});
export type LabLabel = z.infer<typeof labLabelSchema>;

/** A lab as the article puts it. */
export const labSchema = z.object({
  id: z.string(),
  name: z.string(),
  fundingModel: z.string(),
  cloudDependency: z.string(),
  openSourcePolicy: z.string(),
  advantage: z.string(),
  group: z.enum(["independent", "integrated"]),
  labels: z.array(labLabelSchema),
});
export type Lab = z.infer<typeof labSchema>;

export const modelSchema = z.object({
  id: z.string(),
  name: z.string(),
  labName: z.string(),
  architecture: z.string(),
  totalParams: z.string(),
  activeParams: z.string(),
  mmlu: z.number().describe("Percent correct."),
  priceMinor: z.int().describe("List price of one million input tokens, in US cents."),
  estimated: z.boolean(),
  source: z.string(),
  note: z.string().nullable(),
});
export type Model = z.infer<typeof modelSchema>;
