import type { SqliteDatabase } from "../connection";
import { PackedInsert } from "../packed-insert";
import type { Columns, RowChange } from "./row-change";

/** Makes changes of single rows in the record. Names of tables and columns are ours, never a user's. */
export class RowChanger {
  private readonly statements = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();

  constructor(private readonly db: SqliteDatabase) {}

  /** Makes a change: adds the row, removes it, or sets the columns that differ. */
  apply({ entity, key, before, after }: Pick<RowChange, "entity" | "key" | "before" | "after">): void {
    if (before === null && after !== null)
      this.run(`INSERT INTO "${entity}" (${names(after)}) VALUES (${marks(after)})`, after);
    else if (after === null) this.run(`DELETE FROM "${entity}" WHERE ${equals(key)}`, key);
    else this.run(`UPDATE "${entity}" SET ${sets(after)} WHERE ${equals(key)}`, after, key);
  }

  /** The present values of columns of a row; null where there is no such row. */
  read(entity: RowChange["entity"], key: Columns, columns: readonly string[]): Columns | null {
    const sql = `SELECT ${columns.map((name) => `"${name}"`).join(", ")} FROM "${entity}" WHERE ${equals(key)}`;
    const values = this.statement(sql).raw(true).get(Object.values(key)) as Columns[string][] | undefined;
    return values === undefined ? null : Object.fromEntries(columns.map((name, i) => [name, values[i] ?? null]));
  }

  private run(sql: string, ...values: Columns[]): void {
    this.statement(sql).run(values.flatMap((columns) => Object.values(columns)));
  }

  private statement(sql: string): ReturnType<SqliteDatabase["prepare"]> {
    const known = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}

const names = (columns: Columns) =>
  Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(", ");
const marks = (columns: Columns) =>
  Object.keys(columns)
    .map(() => "?")
    .join(", ");
const sets = (columns: Columns) =>
  Object.keys(columns)
    .map((name) => `"${name}" = ?`)
    .join(", ");
const equals = (columns: Columns) =>
  Object.keys(columns)
    .map((name) => `"${name}" IS ?`)
    .join(" AND ");

/** Makes changes and writes down what undoing them needs. */
export class ChangeWriter {
  private readonly changer: RowChanger;
  private readonly kept: PackedInsert;

  constructor(
    private readonly db: SqliteDatabase,
    runId: string,
  ) {
    this.changer = new RowChanger(db);
    this.kept = new PackedInsert(db, "ImportChange", ["dealId", "entity", "key", "before", "after"], { runId });
  }

  /** Startups whose country was filled. */
  private readonly startups = new Set<Columns[string]>();

  write(change: RowChange): void {
    this.changer.apply(change);
    if (change.entity === "Startup") this.startups.add(change.key.id ?? null);
    const json = (columns: Columns | null) => (columns === null ? null : JSON.stringify(columns));
    this.kept.add(change.dealId, change.entity, JSON.stringify(change.key), json(change.before), json(change.after));
  }

  flush(): void {
    this.kept.flush();
  }

  /** Copies filled countries to the deals of their startups: a trigger does it, but very many rows are written without triggers. */
  copyCountries(): void {
    const copy = this.db.prepare(
      `UPDATE "Deal" SET "country" = s."country" FROM "Startup" s
       WHERE s."id" = ? AND "Deal"."startupId" = s."id" AND "Deal"."country" IS NOT s."country"`,
    );
    for (const id of this.startups) copy.run([id]);
  }
}
