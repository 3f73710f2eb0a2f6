import type { SqliteDatabase } from "../connection";
import type { SqlValue } from "../upsert-rows";

/** Rows to a statement: of 1 to 200 tried, a million rows went in fastest with about this many. */
const ROWS = 40;

/**
 * Inserts rows of one table by prepared statements of many rows each.
 * `fixed` are columns with one value for all rows: they stand in the statement, because binding a value costs as much as
 * storing it.
 */
export class BulkInsert {
  private readonly columns: readonly string[];
  /** Places of the values that are bound, among those of `add`. */
  private readonly bound: readonly number[];
  private readonly many;
  private values: (string | number | null)[] = [];
  private rows = 0;
  written = 0;

  /** Names of tables and columns are ours, never a user's; fixed values are quoted. */
  constructor(
    private readonly db: SqliteDatabase,
    private readonly table: string,
    columns: readonly string[],
    private readonly fixed: Readonly<Record<string, SqlValue>> = {},
  ) {
    this.columns = columns.filter((name) => !(name in fixed));
    this.bound = columns.flatMap((name, i) => (name in fixed ? [] : [i]));
    this.many = db.prepare(this.sql(ROWS));
  }

  private sql(rows: number): string {
    const names = [...this.columns, ...Object.keys(this.fixed)].map((name) => `"${name}"`).join(", ");
    const row = [...this.columns.map(() => "?"), ...Object.values(this.fixed).map(literal)].join(", ");
    return `INSERT INTO "${this.table}" (${names}) VALUES ${Array(rows).fill(`(${row})`).join(", ")}`;
  }

  /** Takes one row's values, in the order of the columns; those of a fixed column are passed over. */
  add(...row: (string | number | null)[]): void {
    for (const place of this.bound) this.values.push(row[place] ?? null);
    if (++this.rows === ROWS) this.flushMany();
  }

  private flushMany(): void {
    this.many.run(this.values);
    this.written += ROWS;
    this.values = [];
    this.rows = 0;
  }

  /** Writes what has been taken and not written yet. */
  flush(): void {
    if (this.rows === 0) return;
    this.db.prepare(this.sql(this.rows)).run(this.values);
    this.written += this.rows;
    this.values = [];
    this.rows = 0;
  }
}

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return String(typeof value === "boolean" ? Number(value) : value);
}
