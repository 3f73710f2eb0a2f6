import { describe, expect, it } from "vitest";
import { NOT_DISCLOSED, readImportForm, valueFieldName } from "./read-import-form";

describe("a form of the import wizard", () => {
  it("says where columns go, and that others are left out", () => {
    const { fields } = readImportForm([
      ["column:0", "startup"],
      ["column:1", ""],
      ["column:2", "no-such-field"],
      ["column:x", "amount"],
    ]);
    expect([...fields]).toEqual([
      [0, "startup"],
      [1, null],
    ]);
  });

  it("says how the file is written; a tab goes by its name", () => {
    const { dialect } = readImportForm([
      ["delimiter", "tab"],
      ["encoding", "gb18030"],
      ["quote", "'"],
      ["header", "no"],
    ]);
    expect(dialect).toEqual({ delimiter: "\t", encoding: "gb18030", quote: "'", header: false });
  });

  it("answers the questions of the file, or takes an answer back", () => {
    expect(
      readImportForm([
        ["dateOrder", "day-month"],
        ["decimalMark", ","],
        ["currency", ""],
        ["scale", "1000000"],
      ]).choices,
    ).toEqual({ dateOrder: "day-month", decimalMark: ",", currency: null, scale: 1_000_000 });
  });

  it("maps values, whatever is in them, and forgets one whose mapping was taken back", () => {
    const { values } = readImportForm([
      [valueFieldName("cloudTerms", "mostly: AWS"), "primary"],
      [valueFieldName("cloudTerms", "?"), NOT_DISCLOSED],
      [valueFieldName("exclusivity", "maybe"), ""],
    ]);
    expect(values).toEqual([
      { field: "cloudTerms", value: "mostly: AWS", to: "primary" },
      { field: "cloudTerms", value: "?", to: null },
      { field: "exclusivity", value: "maybe", to: undefined },
    ]);
  });

  it("leaves out what it does not understand", () => {
    const form = readImportForm([
      ["delimiter", "pipe"],
      ["encoding", "../../etc"],
      ["currency", "dollars"],
      ["scale", "12"],
      ["value:amount", "x"],
      ["value:nothing:x", "y"],
      ["then", "plan"],
    ]);
    expect(form).toEqual({ dialect: {}, choices: {}, fields: new Map(), values: [] });
  });
});
