import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRowReader } from "./compile-row-reader";
import type { CsvDialect, CsvRow } from "./csv-dialect";
import { IMPORT_FIELDS } from "./import-field";
import { readCsvBeginning } from "./read-csv-rows";
import { recognizeDialect } from "./recognize-dialect";
import { REJECT_COLUMNS, rejectLine, rejectsHeader } from "./rejects-csv";
import { suggestColumns } from "./suggest-columns";
import { templateCsv } from "./template-csv";

const DIALECT: CsvDialect = {
  encoding: "utf-8",
  bom: false,
  delimiter: ";",
  quote: '"',
  newline: "\r\n",
  header: true,
};
const HEADERS = ["Company", "Date", "Size"];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function readAgain(text: string) {
  const dialect = recognizeDialect(bytes(text));
  const { headers, rows } = readCsvBeginning(dialect, bytes(text), true);
  const choices = suggestColumns(headers, rows);
  const read = compileRowReader(choices, headers);
  return { dialect, headers, rows, choices, results: rows.map((row) => read(row)) };
}

describe("rejected rows as CSV", () => {
  const row: CsvRow = { line: 47, endLine: 48, cells: ["Reka; Inc.", "31.06.2026", "$1M"], fault: null };
  const file = (cells: string[]): string => {
    const read = compileRowReader(suggestColumns(HEADERS, [row]), HEADERS);
    const result = read(row);
    const problems = "problems" in result ? result.problems : [];
    return rejectsHeader(HEADERS, DIALECT) + rejectLine({ ...row, cells }, problems, DIALECT);
  };

  it("say line, reason and what would work, in the file's own dialect", () => {
    expect(file(row.cells)).toBe(
      `${[...REJECT_COLUMNS, ...HEADERS].join(";")}\r\n` +
        '47-48;Date: June has 30 days;a date that exists, or 2026-06;"Reka; Inc.";31.06.2026;$1M\r\n',
    );
  });

  it("are imported again once mended, their reasons left out", () => {
    const again = readAgain(file(["Reka; Inc.", "30.06.2026", "$1M"]));
    expect(again.dialect).toMatchObject({ delimiter: ";", newline: "\r\n" });
    expect(again.choices.columns.map(({ field }) => field)).toEqual([
      null,
      null,
      null,
      "startup",
      "announcedOn",
      "amount",
    ]);
    expect(again.results).toMatchObject([{ deal: { startup: "Reka; Inc.", announcedOn: "2026-06-30" } }]);
  });

  it("hold every cell as it was, whatever it was", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", "\r", " ", "公", "-", "=", "'", "@") });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 3, maxLength: 3 }), (cells) => {
        const text = rejectsHeader(HEADERS, DIALECT) + rejectLine({ ...row, cells }, [], DIALECT);
        const { rows } = readCsvBeginning(DIALECT, bytes(text), true);
        // A spreadsheet must not run what strangers wrote; the reader of values takes the apostrophe away.
        const held = rows[0]?.cells.slice(REJECT_COLUMNS.length).map((value) => value.replace(/^'(?=[=+\-@\t\r])/, ""));
        expect(held).toEqual(cells.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, "")));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe("the template", () => {
  it("has a column for each field, all recognised, and no row that would be imported", () => {
    const { rows, choices } = readAgain(templateCsv());
    expect(rows).toEqual([]);
    expect(choices.columns.map(({ field }) => field)).toEqual(IMPORT_FIELDS);
  });
});
