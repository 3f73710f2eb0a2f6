import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Money, toMajor } from "../shared/money";
import { CLAUSE_KINDS } from "../taxonomy/clause-kind";
import type { ImportChoices } from "./column-mapping";
import { compileRowReader } from "./compile-row-reader";
import type { ImportedDeal } from "./deal-row";
import { IMPORT_FIELDS, type ImportField } from "./import-field";
import { importedDealSchema } from "./imported-deal-schema";

/** One column per field, in the order of the fields. */
const CHOICES: ImportChoices = {
  columns: IMPORT_FIELDS.map((field, column) => ({ column, header: field, field, confidence: 1, reason: "chosen" })),
  dateOrder: null,
  decimalMark: ".",
  currency: null,
  scale: 1,
  values: {},
};

/** Words that mean themselves only, and some that no deal may hold. */
const name = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => `Name ${n} 公司`) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(201), "bell\u0007", "y".repeat(200)) },
);
const date = fc.oneof(
  fc.integer({ min: 1985, max: 2105 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")),
);
const money = fc.record({
  minor: fc.integer({ min: -5, max: 9_000_000_000_000 }),
  currency: fc.constantFrom("USD", "EUR", "CNY", "XXQ"),
});
const listOf = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 3 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const deal: fc.Arbitrary<ImportedDeal> = fc.record({
  startup: fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: fc.constant("") }),
  announcedOn: date,
  round: orNull(fc.oneof(fc.constantFrom("Series B", "Seed"), name)),
  amount: orNull(money),
  amountTo: fc.constant(null),
  valuation: orNull(money),
  investors: listOf(name),
  investorKinds: listOf(fc.constantFrom("cloud", "chip", "vc", "wizard")),
  country: orNull(fc.constantFrom("US", "UK", "DE", "ZZ")),
  cloudTerms: orNull(fc.constantFrom("exclusive", "primary", "none")),
  cloudProvider: orNull(fc.constantFrom("AWS", "Azure", "z".repeat(101))),
  exclusivity: fc.constantFrom("yes", "no"),
  dataSharing: fc.constantFrom("yes", "no"),
  credits: fc.constantFrom("yes", "no", "unknown"),
  strings: listOf(fc.constantFrom(...CLAUSE_KINDS, "talent_transfer", "no_such_string")),
  sourceUrl: orNull(
    fc.oneof(
      fc.webUrl().filter((url) => !/['^`{|}]/.test(url)),
      fc.constantFrom("ftp://a.b", "javascript:x", "https://"),
    ),
  ),
  sourceQuote: orNull(name),
  confidence: fc.constantFrom("verified", "recalled", "imported", "synthetic"),
  externalKey: orNull(name),
  asWritten: fc.constant(null),
});

const written = (sum: Money | null): string => (sum === null ? "" : String(toMajor(sum)));

/** The deal as a file would hold it. */
function cellsOf(value: ImportedDeal): string[] {
  const cells: Record<ImportField, string> = {
    ...value,
    round: value.round ?? "",
    amount: written(value.amount),
    amountCurrency: value.amount?.currency ?? "",
    valuation: written(value.valuation),
    valuationCurrency: value.valuation?.currency ?? "",
    investors: value.investors.join("; "),
    investorKinds: value.investorKinds.join(";"),
    country: value.country ?? "",
    cloudTerms: value.cloudTerms ?? "",
    cloudProvider: value.cloudProvider ?? "",
    strings: value.strings.join(";"),
    sourceUrl: value.sourceUrl ?? "",
    sourceQuote: value.sourceQuote ?? "",
    externalKey: value.externalKey ?? "",
  };
  return IMPORT_FIELDS.map((field) => cells[field]);
}

describe("the compiled reader and the schema", () => {
  it("accept and refuse the same deals, and read the same of them", () => {
    const read = compileRowReader(CHOICES, IMPORT_FIELDS);
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(deal, (value) => {
        const parsed = importedDealSchema.safeParse(value);
        const result = read({ line: 2, endLine: 2, cells: cellsOf(value), fault: null });
        expect("deal" in result, JSON.stringify([value, result, parsed.error?.issues])).toBe(parsed.success);
        if ("deal" in result) expect(result.deal).toEqual(parsed.data);
        seen[parsed.success ? "accepted" : "refused"]++;
      }),
      { seed: 6, numRuns: 5000 },
    );
    // Both sides were tried often enough to mean something.
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200);
  });

  it("remember nothing wrongly: a reader that has read many rows reads as a new one does", () => {
    const old = compileRowReader(CHOICES, IMPORT_FIELDS);
    for (const value of fc.sample(deal, { seed: 7, numRuns: 2000 }))
      old({ line: 1, endLine: 1, cells: cellsOf(value), fault: null });
    for (const value of fc.sample(deal, { seed: 8, numRuns: 300 })) {
      const row = { line: 9, endLine: 9, cells: cellsOf(value), fault: null };
      expect(old(row)).toEqual(compileRowReader(CHOICES, IMPORT_FIELDS)(row));
    }
  });
});
