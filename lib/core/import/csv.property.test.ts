import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvDialect, type CsvRow, DELIMITERS, QUOTES } from "./csv-dialect";
import { openCsv } from "./open-csv";
import { csvLine } from "./write-csv";

const NEWLINES = ["\n", "\r\n", "\r"] as const;
const dialect: fc.Arbitrary<CsvDialect> = fc.record({
  encoding: fc.constantFrom("utf-8", "utf-16le"),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(...DELIMITERS),
  quote: fc.constantFrom(...QUOTES),
  newline: fc.constantFrom(...NEWLINES),
  header: fc.boolean(),
});
/** Cells rich in what has a meaning of its own. */
const piece = fc.constantFrom(
  "a",
  "b",
  " ",
  ",",
  ";",
  "\t",
  "|",
  '"',
  "'",
  "\n",
  "\r",
  "\r\n",
  "公司",
  "é",
  "🦙",
  "=",
  "12.5M",
);
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === "");
/** Rows of blanks are passed over, so none is written; what a spreadsheet would run comes back with its apostrophe. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))
  .map((rows) => rows.filter((cells) => !isBlank(cells) && !cells.some((text) => /^[=\t\r]/.test(text))));

function encode(text: string, { encoding, bom }: CsvDialect): Uint8Array {
  const whole = (bom ? "\ufeff" : "") + text;
  return encoding === "utf-8" ? new TextEncoder().encode(whole) : new Uint8Array(Buffer.from(whole, "utf16le"));
}

function readIn(bytes: Uint8Array, cuts: readonly number[], how: CsvDialect): CsvRow[] {
  const reader = openCsv(how);
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const rows: CsvRow[] = [];
  let from = 0;
  for (const to of [...ends, bytes.length]) {
    // The chunk's memory is used again, as a reader of files does.
    const chunk = Buffer.from(bytes.slice(from, to));
    rows.push(...reader.push(chunk));
    chunk.fill(0);
    from = to;
  }
  return [...rows, ...reader.end()];
}

const lineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;

describe("files of rows", () => {
  it("are read back as they were written, in any dialect", () => {
    fc.assert(
      fc.property(dialect, table, (how, rows) => {
        const text = rows.map((cells) => csvLine(how, cells)).join("");
        expect(readIn(encode(text, how), [], how).map(({ cells }) => cells)).toEqual(rows);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it("give the same rows wherever the chunks are cut, well-formed or not", () => {
    const anything = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(dialect, anything, fc.array(fc.nat(), { maxLength: 12 }), (how, text, cuts) => {
        const bytes = encode(text, how);
        expect(readIn(bytes, cuts, how)).toEqual(readIn(bytes, [], how));
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  it("know the lines that each row stands on", () => {
    fc.assert(
      fc.property(dialect, table, (how, rows) => {
        const lines = rows.map((cells) => csvLine(how, cells));
        const read = readIn(encode(lines.join(""), how), [], how);
        let line = 1;
        for (const [i, written] of lines.entries()) {
          const next = line + lineEnds(written);
          expect(read[i]).toMatchObject({ line, endLine: next - 1, fault: null });
          line = next;
        }
      }),
      { seed: 3, numRuns: 1500 },
    );
  });
});
