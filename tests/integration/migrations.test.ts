import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/data/connection";
import { migrate, readMigrations } from "@/lib/data/migrate";
import { openSchemaEngine } from "@/tools/setup/schema-engine";
import { migrations, root, scratchDirectory } from "../support/database";

const scratch = scratchDirectory();
const noFilters = { externalTables: [], externalEnums: [] };

/** A copy of the migrations that a test may change, and a database path beside it. */
function copyOf(name: string): { path: string; directory: string } {
  const folder = join(scratch, name);
  mkdirSync(folder);
  cpSync(migrations, join(folder, "migrations"), { recursive: true });
  return { path: join(folder, "data", "test.db"), directory: join(folder, "migrations") };
}

function addMigration(directory: string, name: string, sql: string): void {
  mkdirSync(join(directory, name));
  writeFileSync(join(directory, name, "migration.sql"), sql);
}

describe("the migration runner", () => {
  it("makes the database and its folder, and then has nothing left to do", () => {
    const { path, directory } = copyOf("twice");
    const names = readMigrations(directory).map((migration) => migration.name);
    expect(migrate(path, directory)).toEqual(names);
    expect(migrate(path, directory)).toEqual([]);
    addMigration(directory, "29990101000000_more", 'CREATE TABLE "More" ("id" TEXT PRIMARY KEY);');
    expect(migrate(path, directory)).toEqual(["29990101000000_more"]);
  });

  it("leaves a history in which Prisma's own engine finds nothing to say", async () => {
    const { path, directory } = copyOf("history");
    migrate(path, directory);
    const engine = await openSchemaEngine(path);
    const migrationsList = {
      baseDir: directory,
      lockfile: { path: "migration_lock.toml", content: readFileSync(join(directory, "migration_lock.toml"), "utf8") },
      shadowDbInitScript: "",
      migrationDirectories: readMigrations(directory).map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
      })),
    };
    expect(
      await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilters }),
    ).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null });
  });

  it("makes exactly the tables that the schema describes", async () => {
    const { path, directory } = copyOf("schema");
    migrate(path, directory);
    const engine = await openSchemaEngine(path);
    const files = [{ path: "schema.prisma", content: readFileSync(join(root, "prisma", "schema.prisma"), "utf8") }];
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilters,
    });
    expect(stdout?.trim()).toBe("-- This is an empty migration.");
  });

  it("refuses a database whose migrations were edited or are newer than the product", () => {
    const { path, directory } = copyOf("edited");
    addMigration(directory, "29990101000000_more", 'CREATE TABLE "More" ("id" TEXT PRIMARY KEY);');
    migrate(path, directory);
    writeFileSync(
      join(directory, "29990101000000_more", "migration.sql"),
      'CREATE TABLE "Other" ("id" TEXT PRIMARY KEY);',
    );
    expect(() => migrate(path, directory)).toThrow(/29990101000000_more was edited/);
    expect(() => migrate(path, migrations)).toThrow(/newer version/);
  });

  it("applies all or nothing when a statement fails", () => {
    const { path, directory } = copyOf("broken");
    addMigration(
      directory,
      "29990101000000_broken",
      'CREATE TABLE "More" ("id" TEXT PRIMARY KEY);\nINSERT INTO "None" VALUES (1);',
    );
    expect(() => migrate(path, directory)).toThrow(/None/);
    expect(existsSync(path)).toBe(true);
    const db = openDatabase(path);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").raw(true).all()).toEqual([]);
    db.close();
  });

  it("keeps the rows that point to a table which a migration rebuilds", () => {
    const { path, directory } = copyOf("rebuilt");
    addMigration(
      directory,
      "29990101000000_parent",
      `CREATE TABLE "P" ("id" TEXT PRIMARY KEY);
       CREATE TABLE "C" ("p" TEXT REFERENCES "P" ("id") ON DELETE CASCADE);
       INSERT INTO "P" VALUES ('a'); INSERT INTO "C" VALUES ('a');`,
    );
    migrate(path, directory);
    addMigration(
      directory,
      "29990102000000_rebuild",
      `PRAGMA foreign_keys=OFF;
       CREATE TABLE "new_P" ("id" TEXT PRIMARY KEY, "more" TEXT);
       INSERT INTO "new_P" ("id") SELECT "id" FROM "P"; DROP TABLE "P"; ALTER TABLE "new_P" RENAME TO "P";
       PRAGMA foreign_keys=ON;`,
    );
    migrate(path, directory);
    const db = openDatabase(path);
    expect(db.prepare('SELECT "p" FROM "C"').raw(true).all()).toEqual([["a"]]);
    db.close();
  });
});
