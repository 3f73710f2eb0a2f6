import { z } from "zod";
import { asOfSchema, partialDateSchema } from "../shared/partial-date";
import { CLAUSE_KINDS } from "../taxonomy/clause-kind";
import { confidenceSchema } from "./deal";

/** A public deal in which one kind of clause is on record. */
export const kindDealSchema = z.object({
  id: z.string(),
  startup: z.string(),
  announcedOn: partialDateSchema,
  lead: z.array(z.string()),
  detail: z
    .string()
    .nullable()
    .describe("What the source says of the term: 'exclusive, Azure'; null where no more than that there is one."),
  quote: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  confidence: confidenceSchema,
});
export type KindDeal = z.infer<typeof kindDealSchema>;

/** How often a kind is on record in the public data set. What no source says is in neither count. */
export const kindCountSchema = z.object({
  kind: z.enum(CLAUSE_KINDS),
  yes: z.int().describe("Public deals with the clause."),
  no: z.int().describe("Public deals that a source says are without it."),
});
export type KindCount = z.infer<typeof kindCountSchema>;

export const kindCountsSchema = z.object({
  counts: z.array(kindCountSchema),
  deals: z.int().describe("Verified public deals on record."),
  asOf: asOfSchema,
});
export type KindCounts = z.infer<typeof kindCountsSchema>;
