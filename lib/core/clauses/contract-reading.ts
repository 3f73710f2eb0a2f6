import { z } from "zod";
import { CLAUSE_CATEGORIES } from "./clause-category";

/** What was read in one commercial contract: its text and the clauses in it, in order of their place. */
export const contractReadingSchema = z.object({
  /** Canonical text; all offsets are UTF-16 code units over it, ends exclusive. */
  text: z.string(),
  clauses: z.array(
    z.object({
      category: z.enum(CLAUSE_CATEGORIES),
      start: z.int().min(0),
      end: z.int().min(0),
      /** 0..1; from .5 on the clause counts, below it is listed for those who would rather read too much. */
      score: z.number().min(0).max(1),
    }),
  ),
});

export type ContractReading = z.infer<typeof contractReadingSchema>;
export type ContractClause = ContractReading["clauses"][number];
