/*
 * Writes the next migration: what prisma/schema.prisma says now against what the migrations so far make.
 *
 *   npx tsx tools/setup/new-migration.ts add-share-links
 *
 * `prisma migrate dev` would download its engine; this uses the same engine as WebAssembly, from the npm registry.
 * CHECK constraints and triggers are not part of Prisma's language: add them to the file by hand, and where a table
 * with a CHECK is rebuilt, write the CHECK again.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../lib/data/migrate";
import { openSchemaEngine } from "./schema-engine";

const name = process.argv[2];
if (!name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error("Give the migration a name in kebab case: npx tsx tools/setup/new-migration.ts add-share-links");
  process.exit(2);
}

const root = join(import.meta.dirname, "..", "..");
const directory = join(root, "prisma", "migrations");
const scratch = mkdtempSync(join(tmpdir(), "strings-attached-"));
try {
  mkdirSync(directory, { recursive: true });
  const path = join(scratch, "now.db");
  migrate(path, directory);
  const engine = await openSchemaEngine(path);
  const schema = { path: "schema.prisma", content: readFileSync(join(root, "prisma", "schema.prisma"), "utf8") };
  const { stdout } = await engine.diff({
    // The engine reads the present tables through its adapter; the schema here only says that they are SQLite.
    from: { tag: "schemaDatasource", files: [schema], configDir: root },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout || stdout.includes("This is an empty migration")) {
    console.log("The migrations already make what the schema says.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(directory, `${stamp}_${name.replaceAll("-", "_")}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "migration.sql"), stdout);
    writeFileSync(join(directory, "migration_lock.toml"), '# Read by Prisma; not to be edited.\nprovider = "sqlite"\n');
    console.log(`Wrote ${folder}. Read it before you commit it.`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
