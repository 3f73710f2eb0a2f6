import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportChoices } from "@/lib/core/import/column-mapping";
import { compileRowReader } from "@/lib/core/import/compile-row-reader";
import type { CellProblem, ImportedDeal } from "@/lib/core/import/deal-row";
import { describeSample } from "@/lib/core/import/describe-sample";
import type { ImportField } from "@/lib/core/import/import-field";
import { importedDealSchema } from "@/lib/core/import/imported-deal-schema";
import { readCsvBeginning } from "@/lib/core/import/read-csv-rows";
import { recognizeDialect } from "@/lib/core/import/recognize-dialect";
import { suggestColumns } from "@/lib/core/import/suggest-columns";
import { AppError } from "@/lib/core/shared/app-error";

/** What a file is to end as: beside each CSV a JSON of the same name. All parts are partial. */
interface Expectation {
  /** What an admin would choose before reading. */
  choices?: Partial<ImportChoices>;
  /** Columns that an admin would choose: field -> column from 0. */
  columns?: Partial<Record<ImportField, number>>;
  dialect?: object;
  description?: object;
  questions?: object;
  unread?: object[];
  /** The deals with their lines; in a broken file their number. */
  deals?: (Partial<ImportedDeal> & { line: number })[] | number;
  problems?: Partial<CellProblem>[];
  /** Part of the message where the file as a whole is refused. */
  refused?: string;
}

const FOLDER = join(process.cwd(), "tests/fixtures/imports");

function readWhole(bytes: Uint8Array, { choices: chosen, columns: chosenColumns = {} }: Expectation) {
  const dialect = recognizeDialect(bytes);
  const { headers, rows } = readCsvBeginning(dialect, bytes, true);
  const suggested = suggestColumns(headers, rows);
  const columns = suggested.columns.map((column) => {
    const field = Object.entries(chosenColumns).find(([, i]) => i === column.column)?.[0];
    return field === undefined ? column : { ...column, field: field as ImportField, confidence: 1, reason: "chosen" };
  });
  const choices: ImportChoices = { ...suggested, columns, ...chosen };
  const read = compileRowReader(choices, headers);
  const results = rows.map((row) => read(row));
  return {
    dialect,
    description: describeSample(headers, rows, choices),
    deals: results.flatMap((result) => ("deal" in result ? [{ line: result.line, ...result.deal }] : [])),
    problems: results.flatMap((result) => ("problems" in result ? result.problems : [])),
  };
}

function cases(kind: "odd" | "broken") {
  const files = readdirSync(join(FOLDER, kind)).filter((file) => file.endsWith(".csv"));
  return files.map((file) => {
    const path = join(FOLDER, kind, file);
    const expected: Expectation = JSON.parse(readFileSync(path.replace(/csv$/, "json"), "utf8"));
    return { name: file.replace(/\.csv$/, ""), bytes: readFileSync(path), expected };
  });
}

function expectDescription(read: ReturnType<typeof readWhole>, expected: Expectation): void {
  expect(read.dialect).toMatchObject(expected.dialect ?? {});
  expect(read.description).toMatchObject(expected.description ?? {});
  expect(read.description.questions).toMatchObject(expected.questions ?? {});
  expect(read.description.unread).toMatchObject(expected.unread ?? read.description.unread);
  for (const { line, ...deal } of read.deals) expect(importedDealSchema.parse(deal), `line ${line}`).toEqual(deal);
}

describe("well-formed but odd files", () => {
  it.each(cases("odd"))("$name", ({ bytes, expected }) => {
    const read = readWhole(bytes, expected);
    expect(read.problems).toEqual([]);
    expect(read.deals).toMatchObject(expected.deals as object[]);
    expectDescription(read, expected);
  });
});

describe("broken files", () => {
  it.each(cases("broken"))("$name", ({ bytes, expected }) => {
    if (expected.refused !== undefined) {
      const refusal = (() => {
        try {
          return readWhole(bytes, expected);
        } catch (error) {
          return error;
        }
      })();
      expect(refusal).toBeInstanceOf(AppError);
      expect(refusal).toMatchObject({ code: "import-unreadable", message: expect.stringContaining(expected.refused) });
      return;
    }
    const read = readWhole(bytes, expected);
    expect(read.problems).toMatchObject(expected.problems as object[]);
    expect(read.deals).toHaveLength(expected.deals as number);
    expectDescription(read, expected);
  });
});

describe("the folders", () => {
  it("hold no expectation without a file, and no file twice", () => {
    for (const kind of ["odd", "broken"] as const) {
      const names = readdirSync(join(FOLDER, kind));
      const csv = names.filter((name) => name.endsWith(".csv")).map((name) => name.replace(/\.csv$/, ""));
      const json = names.filter((name) => name.endsWith(".json")).map((name) => name.replace(/\.json$/, ""));
      expect(json.sort()).toEqual(csv.sort());
      expect(csv.length).toBeGreaterThanOrEqual(30);
    }
  });
});
