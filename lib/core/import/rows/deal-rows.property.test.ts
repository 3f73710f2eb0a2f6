import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportChoices } from "../column-mapping";
import { compileRowReader } from "../compile-row-reader";
import { type CsvDialect, DELIMITERS } from "../csv-dialect";
import type { ReadRow } from "../deal-row";
import type { ImportField } from "../import-field";
import { readCsvBeginning, readCsvRows } from "../read-csv-rows";
import { csvLine } from "../write-csv";
import { DealRows } from "./deal-rows";
import { RowScanner } from "./row-scanner";

/** Cells of each field: such as are read at a glance, such as are not, and such as are refused. */
const CELLS = {
  startup: ["Mistral AI", "mistral ai", " Sakana AI ", "月之暗面", "n/a", "", "'=1+1", "'Tis", "Zed, Inc.", "x".repeat(201), "a\u0007b", "unknown", 'The "best" AI', "two\nlines"],
  announcedOn: ["2024-05-06", "2024", "2024-13-01", "6 May 2024", "03/04/2024", "Q3 2024", "", "2024年9月"],
  round: ["Series B", "b轮", "seed", "", "Secondary", "y".repeat(201)],
  amount: ["12500000", "12.5", "1.250", "0", "007", ".5", "5.", "$12.5M", "over $100M", "25-40M", "-3", "1e5", "999999999999999", "9999999999999999", "", "undisclosed", "1.2亿元", "12,500,000", "12.5 CAD", "1.005"],
  amountCurrency: ["USD", "usd", "EUR", "JPY", "", "zzz", "人民币"],
  valuation: ["1000000", "€2bn", "", "many"],
  investors: ["Alpha Capital", "Alpha Capital; Beta LP", "Alpha Capital;;Alpha Capital ", "A, B and C", "Andreessen Horowitz, LLC", "led by X; Y (lead)", "undisclosed", "A; undisclosed", "others; Z", "红杉等、B", "A | B", "A / B", "A; with participation from B", "", " ; ", "Johnson and Johnson", `${"n".repeat(201)}; B`, Array.from({ length: 201 }, (_, i) => `N${i}`).join(";"), "'=A; B", "and B; C", "Inc"],
  investorKinds: ["vc; cloud", "vc", "", "wizard"],
  country: ["US", "Germany", "法国", "", "Atlantis"],
  cloudTerms: ["exclusive", "multi-cloud", "", "maybe so"],
  exclusivity: ["yes", "no", "", "perhaps", "独家"],
  strings: ["cloud_exclusivity", "data_sharing; rofr", "", "no such"],
  sourceUrl: ["https://example.com/a?b#c", "http://x", "HTTP://x.y", "https://", "https:///a", "http://a b", "javascript:alert(1)", "https://a/'@", "https://a'b", "https://é.fr/ü", "https://a/<b>", "http://a\\b", "", "n/a", `https://a/${"p".repeat(2000)}`],
  sourceQuote: ["as they said", "", "tab\there", "=SUM(A1)", " padded ", "q".repeat(4001)],
  confidence: ["verified", "", "sure"],
  externalKey: ["k-1", "k-2", "", "'-x", "schlüssel", "k".repeat(201)],
} as const satisfies Partial<Record<ImportField, readonly string[]>>; // biome-ignore format: a table reads better in rows

const FIELDS = Object.keys(CELLS) as (keyof typeof CELLS)[];
const DIALECT: CsvDialect = { encoding: "utf-8", bom: false, delimiter: ",", quote: '"', newline: "\n", header: true };
const column = (field: keyof typeof CELLS) => ({
  column: FIELDS.indexOf(field),
  header: field,
  field,
  confidence: 1,
  reason: "chosen",
});
const CHOICES: ImportChoices = {
  columns: FIELDS.map(column),
  dateOrder: null,
  decimalMark: null,
  currency: null,
  scale: 1,
  values: {},
};

async function readAsStrings(bytes: Uint8Array, dialect: CsvDialect, choices: ImportChoices): Promise<ReadRow[]> {
  const { headers } = readCsvBeginning(dialect, bytes, true);
  const read = compileRowReader(choices, headers);
  const found: ReadRow[] = [];
  for await (const rows of readCsvRows(dialect, [bytes])) found.push(...rows.map(read));
  return found;
}

function readInColumns(bytes: Uint8Array, dialect: CsvDialect, choices: ImportChoices, chunk: number) {
  const { headers } = readCsvBeginning(dialect, bytes, true);
  const scanner = new RowScanner(dialect, headers.length);
  const rows = new DealRows(choices, headers);
  const found: ReadRow[] = [];
  let plain = 0;
  const take = (batch: ReturnType<RowScanner["push"]>): void => {
    rows.read(batch);
    plain += batch.count - batch.others.size;
    for (let row = 0; row < rows.count; row++) {
      const line = rows.lineOf(row);
      found.push(rows.isRefused(row) ? { problems: rows.problemsOf(row), line } : { deal: rows.dealOf(row), line });
    }
  };
  for (let at = 0; at < bytes.length; at += chunk) take(scanner.push(bytes.slice(at, at + chunk)));
  for (const batch of scanner.end()) take(batch);
  return { found, plain };
}

/** Mostly cells that can be read, so that many rows are deals. */
const row = fc.tuple(
  ...FIELDS.map((field) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constant<string>(CELLS[field][0]) },
      { weight: 4, arbitrary: fc.constantFrom<string[]>(...CELLS[field]) },
    ),
  ),
);
const dialects = fc.record({
  encoding: fc.constantFrom("utf-8", "utf-16le"),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(...DELIMITERS),
  quote: fc.constant<'"'>('"'),
  newline: fc.constantFrom<CsvDialect["newline"]>("\n", "\r\n", "\r"),
  header: fc.constant(true),
});
const encode = (text: string, { encoding, bom }: CsvDialect): Uint8Array =>
  new Uint8Array(Buffer.from((bom ? "\ufeff" : "") + text, encoding === "utf-8" ? "utf8" : "utf16le"));

describe("rows read in columns", () => {
  it("say what the same rows say read one by one as strings", async () => {
    const seen = { plain: 0, deals: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        dialects,
        fc.array(row, { maxLength: 12 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.constantFrom(null, "EUR"),
        fc.constantFrom("", "\n", "junk\n", '"open,', ",,,\n", "nul\0\n"),
        async (dialect, rows, chunk, currency, tail) => {
          const text = [[...FIELDS], ...rows].map((cells) => csvLine(dialect, cells)).join("") + tail;
          const bytes = encode(text, dialect);
          const choices = { ...CHOICES, currency };
          const { found, plain } = readInColumns(bytes, dialect, choices, chunk);
          expect(found).toEqual(await readAsStrings(bytes, dialect, choices));
          seen.plain += plain;
          for (const read of found) seen["deal" in read ? "deals" : "refused"]++;
        },
      ),
      { seed: 12, numRuns: 250 },
    );
    expect(Math.min(seen.plain, seen.deals, seen.refused)).toBeGreaterThan(100);
  });

  it("forget and begin to read as strings what has too many different values, and say the same", async () => {
    const fields = ["startup", "announcedOn", "round", "investors"] as const;
    const choices = { ...CHOICES, columns: fields.map((field, i) => ({ ...column(field), column: i })) };
    let text = csvLine(DIALECT, [...fields]);
    for (let i = 0; i < 70_000; i++) text += `Nova,2024,round ${i % 69_000},investor ${i % 69_000}\n`;
    const bytes = encode(text, DIALECT);
    const { found } = readInColumns(bytes, DIALECT, choices, 1 << 18);
    expect(JSON.stringify(found) === JSON.stringify(await readAsStrings(bytes, DIALECT, choices))).toBe(true);
  });

  it.each([
    [
      "two columns for one field",
      { columns: [...CHOICES.columns, { column: 0, header: "startup", field: "round", confidence: 1, reason: "" }] },
    ],
    ["words mapped for a name", { values: { startup: { "mistral ai": "Mistral" } } }],
    ["no column of dates", { columns: CHOICES.columns.filter(({ field }) => field !== "announcedOn") }],
  ] as [string, Partial<ImportChoices>][])(
    "are read as strings where the choices ask for it: %s",
    async (_, chosen) => {
      const text = [[...FIELDS], FIELDS.map((field) => CELLS[field][0])]
        .map((cells) => csvLine(DIALECT, cells))
        .join("");
      const choices = { ...CHOICES, ...chosen };
      const { found } = readInColumns(encode(text, DIALECT), DIALECT, choices, 100);
      expect(found).toEqual(await readAsStrings(encode(text, DIALECT), DIALECT, choices));
    },
  );
});
