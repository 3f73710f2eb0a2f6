import { z } from "zod";
import { triStateSchema } from "../market/deal-filter";
import { currencyWord } from "./values/amount-words";
import { COUNTRY_CODES } from "./values/read-country";
import { daysInMonth, FIRST_YEAR, LAST_YEAR } from "./values/read-date";
import { MAX_INVESTORS } from "./values/read-investors";
import { DEAL_INVESTOR_KINDS, DEAL_TERMS } from "./values/read-tokens";
import { hasControl, MAX_KEY, MAX_NAME, MAX_PROVIDER, MAX_QUOTE, MAX_URL } from "./values/text-within";

/** A line of text with nothing at its ends. */
const text = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    .refine((value) => value === value.trim(), "has blanks at an end")
    .refine((value) => !hasControl(value), "holds a control character");

const moneySchema = z.strictObject({
  minor: z.int().positive(),
  currency: z.string().refine((code) => currencyWord(code.toLowerCase()) === code, "no currency of this code"),
});

const dateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .refine(isOnCalendar, "no date of the calendar between 1990 and 2100");

function isOnCalendar(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

const tokens = (known: ReadonlySet<string>) => listOf(z.string().refine((token) => known.has(token), "not known"));

function listOf(item: z.ZodType<string>) {
  return z.array(item).refine((items) => new Set(items).size === items.length, "holds an entry twice");
}

/**
 * What an imported deal may be, for the edges: the API, edits by hand, tests. Files take the compiled reader, which is tested to
 * accept and refuse the same (docs/decisions/0019).
 */
export const importedDealSchema = z
  .strictObject({
    startup: text(MAX_NAME),
    announcedOn: dateSchema,
    round: text(MAX_NAME).nullable(),
    amount: moneySchema.nullable(),
    amountTo: moneySchema.nullable(),
    valuation: moneySchema.nullable(),
    investors: listOf(text(MAX_NAME)).max(MAX_INVESTORS),
    investorKinds: tokens(DEAL_INVESTOR_KINDS),
    country: z
      .string()
      .refine((code) => COUNTRY_CODES.has(code), "no country of this code")
      .nullable(),
    cloudTerms: z.enum(["exclusive", "primary", "preferred", "multi", "none"]).nullable(),
    cloudProvider: text(MAX_PROVIDER).nullable(),
    exclusivity: triStateSchema,
    dataSharing: triStateSchema,
    credits: triStateSchema,
    strings: tokens(DEAL_TERMS),
    sourceUrl: z
      .string()
      .max(MAX_URL)
      .regex(/^https?:\/\/[^\s/?#@"'<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/i)
      .nullable(),
    sourceQuote: text(MAX_QUOTE).nullable(),
    confidence: z.enum(["verified", "recalled", "imported"]),
    externalKey: text(MAX_KEY).nullable(),
    asWritten: z
      .strictObject({ announcedOn: z.string().min(1), amount: z.string().min(1), valuation: z.string().min(1) })
      .partial()
      .nullable(),
  })
  .refine(({ amount, amountTo }) => amountTo === null || (amount !== null && isAbove(amountTo, amount)), {
    path: ["amountTo"],
    error: "the upper end of a range stands above its lower, in the same currency",
  });

function isAbove(upper: z.infer<typeof moneySchema>, lower: z.infer<typeof moneySchema>): boolean {
  return upper.currency === lower.currency && upper.minor > lower.minor;
}
