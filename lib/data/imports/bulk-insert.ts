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
  private readonly many;
  private values: (string | number | null)[] = [];
  private rows = 0;
  written = 0;

  /** Names of tables and columns are ours, never a user's; fixed values are quoted. */
  constructor(
    private readonly db: SqliteDatabase,
    private readonly table: string,
    private readonly columns: readonly string[],
    private readonly fixed: Readonly<Record<string, SqlValue>> = {},
  ) {
    this.many = db.prepare(this.sql(ROWS));
  }

  private sql(rows: number): string {
    const names = [...this.columns, ...Object.keys(this.fixed)].map((name) => `"${name}"`).join(", ");
    const row = [...this.columns.map(() => "?"), ...Object.values(this.fixed).map(literal)].join(", ");
    return `INSERT INTO "${this.table}" (${names}) VALUES ${Array(rows).fill(`(${row})`).join(", ")}`;
  }

  /** Takes one row's values, in the order of the columns. */
  add(...row: (string | number | null)[]): void {
    for (const value of row) this.values.push(value);
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
