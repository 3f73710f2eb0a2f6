import { z } from "zod";
import { partialDateSchema } from "../shared/partial-date";
import { STRING_KINDS } from "../taxonomy/clause-kind";
import { provenanceSchema } from "./deal-filter";

/** Deals of one year whose record says something of one term: how many have it, of how many that tell. */
export const termYearSchema = z.object({ year: z.int(), kind: z.string(), yes: z.int(), known: z.int() });
export type TermYear = z.infer<typeof termYearSchema>;

/** What a set of deals asked for, counted from the record. Unknown terms are in no count. */
export const stringProfileSchema = z.object({
  set: provenanceSchema,
  deals: z.int(),
  first: partialDateSchema.nullable().describe("Date of the oldest deal; null without deals."),
  last: partialDateSchema.nullable().describe("Date of the newest deal; null without deals."),
  told: z.int().describe("Deals with at least one term on record."),
  fundingMinor: z.int().describe("Sum of the disclosed amounts in US cents."),
  amounts: z.int().describe("How many deals disclose an amount."),
  years: z.array(z.object({ year: z.int(), deals: z.int() })),
  terms: z.array(termYearSchema),
  control: z
    .object({ n: z.int(), strings: z.int(), usdMinor: z.int() })
    .describe("Deals with both an amount and a term on record: their number, their strings, their money in US cents."),
});
export type StringProfile = z.infer<typeof stringProfileSchema>;

/** One line of the profile: a term over all years and year by year. */
export const profileLineSchema = z.object({
  kind: z.string(),
  yes: z.int(),
  known: z.int(),
  byYear: z.array(z.object({ year: z.int(), yes: z.int(), known: z.int() })),
});
export type ProfileLine = z.infer<typeof profileLineSchema>;

const HUNDRED_MILLION_MINOR = 100_000_000 * 100;
const stringKinds: ReadonlySet<string> = new Set(STRING_KINDS);

/** True for the taxonomy's 17 strings; protections and the record's other tokens are none. */
export function isStringToken(kind: string): boolean {
  return stringKinds.has(kind);
}

/**
 * Control per dollar: strings on record per 100 million dollars, over the deals that disclose an amount and a term. The
 * amount is the whole round's: what one investor put in is seldom on record.
 * @returns null where there is no such deal.
 */
export function stringsPerHundredMillion({ control }: Pick<StringProfile, "control">): number | null {
  return control.n === 0 || control.usdMinor === 0
    ? null
    : control.strings / (control.usdMinor / HUNDRED_MILLION_MINOR);
}

/** The terms that were asked for at least once, most often first: strings, then protections and other tokens. */
export function profileLines({ terms, years }: Pick<StringProfile, "terms" | "years">): ProfileLine[] {
  const kinds = [...new Set(terms.map((term) => term.kind))];
  const lines = kinds.map((kind): ProfileLine => {
    const own = terms.filter((term) => term.kind === kind);
    const sum = (of: "yes" | "known") => own.reduce((total, term) => total + term[of], 0);
    const byYear = years.map(({ year }) => {
      const found = own.find((term) => term.year === year);
      return { year, yes: found?.yes ?? 0, known: found?.known ?? 0 };
    });
    return { kind, yes: sum("yes"), known: sum("known"), byYear };
  });
  const rank = (line: ProfileLine) => (isStringToken(line.kind) ? 0 : 1);
  return lines
    .filter((line) => line.yes > 0)
    .sort((a, b) => rank(a) - rank(b) || b.yes - a.yes || (a.kind < b.kind ? -1 : 1));
}
