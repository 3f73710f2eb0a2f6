import { describe, expect, it } from "vitest";
import { applyImportForm } from "./apply-import-form";
import type { ImportChoices, MappedColumn } from "./column-mapping";
import type { CsvDialect } from "./csv-dialect";
import { readImportForm } from "./read-import-form";

const dialect: CsvDialect = {
  encoding: "utf-8",
  bom: false,
  delimiter: ",",
  quote: '"',
  newline: "\n",
  header: true,
};
const column = (at: number, field: MappedColumn["field"]): MappedColumn => ({
  column: at,
  header: `h${at}`,
  field,
  confidence: 0.9,
  reason: "the name",
});
const choices: ImportChoices = {
  columns: [column(0, "startup"), column(1, "announcedOn"), column(2, null)],
  dateOrder: null,
  decimalMark: null,
  currency: null,
  scale: 1,
  values: { cloudTerms: { "aws mostly": "primary" } },
};
const apply = (entries: [string, string][]) => applyImportForm({ dialect, choices }, readImportForm(entries));

describe("a form applied to an import", () => {
  it("changes nothing where it says what stands there already", () => {
    expect(
      apply([
        ["column:0", "startup"],
        ["column:2", ""],
        ["dateOrder", ""],
        ["delimiter", "comma"],
        ["value:cloudTerms:aws mostly", "primary"],
      ]),
    ).toEqual({});
  });

  it("moves a column, which is then sure because a person chose it; the others keep their reason", () => {
    expect(apply([["column:2", "amount"]]).choices?.columns).toEqual([
      column(0, "startup"),
      column(1, "announcedOn"),
      { ...column(2, "amount"), confidence: 1, reason: "chosen by hand" },
    ]);
  });

  it("adds the mapping of a value, changes it, and takes it back", () => {
    expect(apply([["value:exclusivity:Maybe ", "-"]]).choices?.values).toEqual({
      cloudTerms: { "aws mostly": "primary" },
      exclusivity: { maybe: null },
    });
    expect(apply([["value:cloudTerms:AWS mostly", "preferred"]]).choices?.values).toEqual({
      cloudTerms: { "aws mostly": "preferred" },
    });
    expect(apply([["value:cloudTerms:aws mostly", ""]]).choices?.values).toEqual({});
  });

  it("has the columns suggested anew where the file is read in another way", () => {
    expect(
      apply([
        ["delimiter", "semicolon"],
        ["column:2", "amount"],
      ]),
    ).toEqual({ dialect: { ...dialect, delimiter: ";" } });
  });
});
