import { z } from "zod";
import { moneySchema } from "../shared/money-schema";
import { asOfSchema, partialDateSchema } from "../shared/partial-date";

/** What the record says about a deal's cloud: from one cloud only to no term reported. 'unknown' = no source says. */
export const CLOUD_TERMS = ["exclusive", "primary", "preferred", "multi", "none", "unknown"] as const;
const cloudTermSchema = z.enum(CLOUD_TERMS);
export type CloudTerm = z.infer<typeof cloudTermSchema>;

/** Public deals of one year by cloud term. */
export const termYearSchema = z.object({ year: z.int(), counts: z.record(cloudTermSchema, z.int()) });
export type TermYear = z.infer<typeof termYearSchema>;

/** A public deal whose cloud term and amount are both on record. */
export const termDealSchema = z.object({
  id: z.string(),
  startup: z.string(),
  announcedOn: partialDateSchema,
  amount: moneySchema,
  term: cloudTermSchema.exclude(["none", "unknown"]),
});
export type TermDeal = z.infer<typeof termDealSchema>;

/** The cloud terms of the public record, for the charts beside the trends table. */
export const publicTermsSchema = z.object({
  years: z.array(termYearSchema),
  deals: z.array(termDealSchema),
  total: z.int().describe("Verified public deals, with or without a term: what everything here counts."),
  recalled: z.int().describe("Public deals that are only recalled; in none of the counts."),
  dataSharingKnown: z.int().describe("Public deals whose data-sharing term is disclosed."),
  asOf: asOfSchema,
});
export type PublicTerms = z.infer<typeof publicTermsSchema>;
