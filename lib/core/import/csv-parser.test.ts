import { describe, expect, it } from "vitest";
import { AppError } from "../shared/app-error";
import { type CsvDialect, type CsvRow, MAX_CELL, MAX_COLUMNS, MAX_ROW } from "./csv-dialect";
import { CsvRows } from "./csv-rows";
import { readCsvBeginning } from "./read-csv-rows";
import { TextPiece } from "./text-piece";

const DIALECT: CsvDialect = { encoding: "utf-8", bom: false, delimiter: ",", quote: '"', newline: "\n", header: true };

function parse(...chunks: string[]): CsvRow[] {
  const rows = new CsvRows(DIALECT);
  return [...chunks.flatMap((chunk) => rows.push(new TextPiece(chunk))), ...rows.end()];
}

describe("limits of a table", () => {
  it("take a cell of 100,000 characters and refuse a longer one with its row only", () => {
    const long = "x".repeat(MAX_CELL + 1);
    const rows = parse(`a,${"x".repeat(MAX_CELL)}\nb,${long}\nc,"${long}"\nd,fine\n`);
    expect(rows.map(({ line, fault }) => [line, fault?.kind ?? null])).toEqual([
      [1, null],
      [2, "cell-too-long"],
      [3, "cell-too-long"],
      [4, null],
    ]);
  });

  it("give up an unclosed quotation mark after 100,000 characters, and read on below its line", () => {
    const rows = parse(`a,"open\n`, ...Array.from({ length: 3000 }, (_, i) => `row ${i},${"y".repeat(50)}\n`));
    expect(rows).toHaveLength(3001);
    expect(rows[0]).toMatchObject({ line: 1, endLine: 1, fault: { kind: "unclosed-quote", line: 1, column: 1 } });
    expect(rows[3000]).toMatchObject({ line: 3001, cells: ["row 2999", "y".repeat(50)], fault: null });
  });

  it("refuse a file whose lines never end, without holding all of it", () => {
    const rows = new CsvRows(DIALECT);
    const chunk = "a,b,c,".repeat(20_000);
    const feed = (): void => {
      for (let fed = 0; fed <= MAX_ROW + chunk.length; fed += chunk.length) rows.push(new TextPiece(chunk));
    };
    expect(feed).toThrow(AppError);
    expect(feed).toThrow("The row that begins on line 1 is longer than 2,000,000 characters");
  });

  it("refuse a header of a million columns, and keep no more cells of a row than can matter", () => {
    const header = new TextEncoder().encode(`${"c,".repeat(900_000)}\n1,2\n`);
    expect(() => readCsvBeginning(DIALECT, header, true)).toThrow(`more than ${MAX_COLUMNS} columns`);
    expect(parse(`${"c,".repeat(900_000)}\n`)[0]?.cells).toHaveLength(MAX_COLUMNS + 1);
  });

  it("take linear time for quotation marks that are never closed", () => {
    // Each line opens one and the next closes it in the wrong place; looking ahead anew from each would take hours.
    const rows = parse(`${'x,"a ""b\n'.repeat(50_000)}`);
    expect(rows.length).toBeGreaterThan(24_000);
  });
});
