import { z } from "zod";
import type { Money } from "./money";

/** `Money` as programs read it. A file of its own: `money.ts` reaches browsers, where the schema has no business. */
export const moneySchema: z.ZodType<Money> = z
  .object({
    minor: z.int().describe("Integer minor units of the currency: cents, fen; yen where it has none."),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("ISO 4217."),
  })
  .describe("An amount as reported. Never a fraction, never without its currency.");
