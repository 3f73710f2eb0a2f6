import { describe, expect, it } from "vitest";
import type { MappedColumn } from "@/lib/core/import/column-mapping";
import type { ImportField } from "@/lib/core/import/import-field";
import type { ImportRunView } from "@/lib/core/import/import-run";
import { checkColumn } from "./column-check";

const column = (at: number, header: string, field: ImportField | null, confidence = 0.95): MappedColumn => ({
  column: at,
  header,
  field,
  confidence,
  reason: "the name",
});

type Checked = Pick<ImportRunView, "choices" | "questions" | "unread" | "columns">;

/** What stands in the last column of the mapping, column by column. */
const checks = (columns: MappedColumn[], rest: Partial<Checked> = {}) => {
  const run: Checked = {
    choices: { columns, dateOrder: null, decimalMark: null, currency: null, scale: 1, values: {} },
    questions: { dateOrder: null, currency: null, decimalMark: null },
    unread: [],
    columns: columns.map(({ header }) => ({ header, firstValues: [], filled: 1, separators: [] })),
    ...rest,
  };
  return columns.map((one) => checkColumn(one, run)?.text ?? null);
};

describe("the check of a column", () => {
  it("is content with a sure suggestion, and says nothing of a column left out", () => {
    expect(checks([column(0, "Company", "startup"), column(1, "Note", null)])).toEqual(["matched", null]);
  });

  it("names the other column that goes to the same field, but joins lists", () => {
    const columns = [column(0, "Size", "amount"), column(1, "Sum", "amount")];
    expect(checks(columns)).toEqual(["also Sum", "also Size"]);
    expect(checks([column(0, "Lead", "investors"), column(1, "Others", "investors")])).toEqual(["matched", "matched"]);
  });

  it("says which question of the file is open", () => {
    const columns = [column(0, "Date", "announcedOn"), column(1, "Size", "amount")];
    const questions = { dateOrder: "3/9/2026", currency: "12.5", decimalMark: null };
    expect(checks(columns, { questions })).toEqual(["day or month first?", "which currency?"]);
  });

  it("counts values that no rule reads, sees two separators, and doubts a guess", () => {
    const columns = [
      column(0, "Hosting", "cloudTerms"),
      column(1, "Lead(s)", "investors"),
      column(2, "X", "country", 0.6),
    ];
    const unread = [
      { field: "cloudTerms", value: "house", count: 2 },
      { field: "cloudTerms", value: "mostly AWS", count: 1 },
    ] satisfies Checked["unread"];
    const samples = [[], [";", ","], []].map((separators) => ({ header: "", firstValues: [], filled: 1, separators }));
    expect(checks(columns, { unread, columns: samples })).toEqual([
      "2 values not read",
      "two separators",
      "a guess, look at it",
    ]);
  });
});
