import { z } from "zod";
import { dealRowSchema } from "./deal";
import { provenanceSchema } from "./deal-filter";

/** A startup or investor whose name holds the words. */
export const namedHitSchema = z.object({
  name: z.string(),
  key: z.string(),
  synthetic: z.boolean(),
  deals: z.int(),
});
export type NamedHit = z.infer<typeof namedHitSchema>;

/** What a search over everything found. Deals are looked for in one data set; names in the whole record. */
export const searchResultSchema = z.object({
  startups: z.array(namedHitSchema),
  investors: z.array(namedHitSchema),
  deals: z.array(z.object({ set: provenanceSchema, count: z.int(), rows: z.array(dealRowSchema) })),
});
export type SearchResult = z.infer<typeof searchResultSchema>;
