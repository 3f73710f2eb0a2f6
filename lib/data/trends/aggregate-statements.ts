import type { CellTable, CellValue } from "./cell-table";
import type { DealFacts } from "./deal-facts";
import { investorCells } from "./investor-cells";
import { countStrings, termCells } from "./term-cells";
import { trendCells } from "./trend-cells";

export interface Statement {
  sql: string;
  values: readonly CellValue[];
}

/** Rows written by one statement: with more of them preparing it costs more than it saves. */
const AT_ONCE = 40;

/** The sums of the deals, table by table. */
export function aggregateTables(facts: DealFacts): CellTable[] {
  const strings = countStrings(facts);
  const changes = { name: "SetCell", columns: ["provenance", "changedAt"], rows: facts.changes };
  return [changes, trendCells(facts), ...termCells(facts, strings), ...investorCells(facts, strings)];
}

/**
 * The statements that put the sums in the place of those before. They belong in one transaction, in order.
 * @param version the DataVersion that the facts were read of.
 */
export function* aggregateStatements(facts: DealFacts, version: number): Iterable<Statement> {
  for (const table of aggregateTables(facts)) {
    yield { sql: `DELETE FROM "${table.name}"`, values: [] };
    yield* inserts(table);
  }
  yield { sql: 'UPDATE "AggregateVersion" SET "version" = ? WHERE "id" = 1', values: [version] };
}

function* inserts({ name, columns, rows }: CellTable): Iterable<Statement> {
  const row = `(${columns.map(() => "?").join(",")})`;
  const into = `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(",")}) VALUES `;
  const insert = (count: number) => into + new Array<string>(count).fill(row).join(",");
  const full = insert(AT_ONCE);
  let values: CellValue[] = [];
  for (const cells of rows) {
    values.push(...cells);
    if (values.length === AT_ONCE * columns.length) {
      yield { sql: full, values };
      values = [];
    }
  }
  if (values.length > 0) yield { sql: insert(values.length / columns.length), values };
}
