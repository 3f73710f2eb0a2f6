import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { v4 } from "uuid";
import { openDatabase, type SqliteDatabase } from "./connection";

/** One folder of prisma/migrations. */
export interface Migration {
  name: string;
  sql: string;
  /** sha256 of migration.sql, as Prisma computes it. */
  checksum: string;
}

/** Prisma's own table, column for column, so that `prisma migrate deploy` finds a history it understands. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The migrations of a folder in the order of their names, which begin with their time. */
export function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings a database up to the newest migration: all that wait, in one transaction, each with its row in
 * `_prisma_migrations`. `prisma migrate` itself would download an engine, so this does its work.
 * @param path the database file; it and its folder are made where there is none.
 * @param directory prisma/migrations.
 * @returns names of the migrations applied now; empty where nothing was left to do.
 * @throws Error where an applied migration has since been edited or removed, or where SQL fails; nothing is then changed.
 */
export function migrate(path: string, directory: string): string[] {
  const migrations = readMigrations(directory);
  mkdirSync(dirname(path), { recursive: true });
  const db = openDatabase(path);
  try {
    // Rebuilding a table drops the old one, and with foreign keys on that would delete the rows that point to it.
    // Inside a transaction this setting has no effect, so it comes first; the check below makes good for it.
    db.exec("PRAGMA foreign_keys = OFF");
    // Taken before looking, so that two programs starting at once do not both apply the same migration.
    db.exec("BEGIN IMMEDIATE");
    db.exec(MIGRATIONS_TABLE);
    const waiting = findWaiting(db, migrations);
    for (const migration of waiting) apply(db, migration);
    if (db.prepare("PRAGMA foreign_key_check").all().length > 0) {
      throw new Error("After the migrations some rows point to rows that do not exist.");
    }
    db.exec("COMMIT");
    return waiting.map((migration) => migration.name);
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  } finally {
    db.close();
  }
}

function findWaiting(db: SqliteDatabase, migrations: Migration[]): Migration[] {
  const rows = db
    .prepare('SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL')
    .raw(true)
    .all() as [string, string][];
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const [name, checksum] of rows) {
    const now = known.get(name);
    if (now === undefined) throw new Error(`The database was made by a newer version: migration ${name} is not here.`);
    if (now !== checksum) throw new Error(`Migration ${name} was edited after it was applied to this database.`);
  }
  const applied = new Set(rows.map(([name]) => name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

function apply(db: SqliteDatabase, migration: Migration): void {
  const startedAt = Date.now();
  db.exec(migration.sql);
  db.prepare(
    `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "finished_at", "migration_name", "logs", "rolled_back_at", "started_at", "applied_steps_count")
      VALUES (?, ?, ?, ?, NULL, NULL, ?, 1)`,
  ).run(v4(), migration.checksum, Date.now(), migration.name, startedAt);
}
