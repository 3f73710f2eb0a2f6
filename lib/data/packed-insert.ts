import type { SqliteDatabase } from "./connection";
import { type PackedValue, packRows } from "./pack-rows";
import type { SqlValue } from "./upsert-rows";

/** Rows to a statement: their bytes stay in the processor's cache, and preparing costs little beside them. */
const ROWS = 500;
/** Statements differ by the widths of their columns; a file brings some dozens of combinations. */
const MOST_STATEMENTS = 100;

/**
 * Inserts rows of one table many at a time. The driver takes 0.3 microseconds to bind a value, more than SQLite takes to store
 * it; so the rows of a statement are bound as one blob, in columns of one width, which the statement cuts up.
 * `fixed` are columns with one value for all rows: they stand in the statement.
 */
export class PackedInsert {
  private readonly columns: readonly string[];
  /** Places of the values that are bound, among those of `add`. */
  private readonly bound: readonly number[];
  private readonly values: PackedValue[][];
  private readonly statements = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  private readonly buffer = { bytes: Buffer.alloc(0) };
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
    this.values = this.columns.map(() => new Array<PackedValue>(ROWS).fill(null));
  }

  /** Takes one row's values, in the order of the columns; those of a fixed column are passed over. */
  add(...row: PackedValue[]): void {
    const { bound, values, rows } = this;
    for (let i = 0; i < bound.length; i++) (values[i] as PackedValue[])[rows] = row[bound[i] as number] as PackedValue;
    if (++this.rows === ROWS) this.flush();
  }

  /** Writes what has been taken and not written yet. */
  flush(): void {
    if (this.rows === 0) return;
    const packed = packRows(this.values, this.rows, this.buffer);
    if (packed === null) this.insertEach();
    else this.statement(packed.cells, packed.stride).run([packed.bytes, (this.rows - 1) * packed.stride + 1]);
    this.written += this.rows;
    this.rows = 0;
  }

  /** For the rare rows that cannot be packed. */
  private insertEach(): void {
    const marks = this.columns.map(() => "?");
    const one = this.prepared(`VALUES (${[...marks, ...this.literals()].join(", ")})`);
    for (let row = 0; row < this.rows; row++) one.run(this.values.map((column) => column[row] as PackedValue));
  }

  /** The rows begin every so many bytes of the blob, the first at 1. */
  private statement(cells: readonly string[], stride: number) {
    const values = [...cells, ...this.literals()].join(", ");
    return this.prepared(`SELECT ${values} FROM generate_series(1, ?2, ${stride}) s`);
  }

  private prepared(source: string) {
    const known = this.statements.get(source);
    if (known !== undefined) return known;
    const names = [...this.columns, ...Object.keys(this.fixed)].map((name) => `"${name}"`).join(", ");
    const made = this.db.prepare(`INSERT INTO "${this.table}" (${names}) ${source}`);
    if (this.statements.size === MOST_STATEMENTS) this.statements.clear();
    this.statements.set(source, made);
    return made;
  }

  private literals(): string[] {
    return Object.values(this.fixed).map(literal);
  }
}

function literal(value: SqlValue): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  return String(typeof value === "boolean" ? Number(value) : value);
}
