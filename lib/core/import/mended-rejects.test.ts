import { expect, it } from "vitest";
import type { CsvDialect } from "./csv-dialect";
import { mendedChoices, recognizeMended } from "./mended-rejects";
import { recognizeDialect } from "./recognize-dialect";
import { REJECT_COLUMNS, rejectsHeader } from "./rejects-csv";
import { suggestColumns } from "./suggest-columns";

const bytes = (text: string) => new TextEncoder().encode(text);
const recognized = (text: string) => recognizeMended(recognizeDialect(bytes(text)), bytes(text), true);
const dialect = { delimiter: "|", quote: "'", newline: "\n" } as CsvDialect;

it("recognises rejected rows that come back, and the columns of the file that they came from", () => {
  const row = "3|Size: this, too, is no amount, and a range neither|$1M, $2M, or undisclosed|Reka|big, very, big\n";
  expect(recognized(rejectsHeader(["Company", "Size"], dialect) + row)).toMatchObject({
    dialect: { delimiter: "|", header: true },
    headers: ["Company", "Size"],
  });
  // As a spreadsheet writes it again.
  expect(recognized(`\uFEFF${[...REJECT_COLUMNS, "Company"].join(",")}\r\n3,why,what,Reka\r\n`)?.headers).toEqual([
    "Company",
  ]);
  expect(recognized("Company,Announced\nReka,2026-01-02\n")).toBeNull();
  expect(recognized(`Company,${REJECT_COLUMNS.join(",")}\nReka,3,why,what\n`)).toBeNull();
});

it("reads them as the file was read, behind the reasons", () => {
  const choices = suggestColumns(["Company", "Announced"], []);
  const { columns } = mendedChoices({ ...choices, dateOrder: "day-month" });
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    [0, null],
    [1, null],
    [2, null],
    [3, "startup"],
    [4, "announcedOn"],
  ]);
});
