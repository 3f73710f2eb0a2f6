import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { closeStore } from "@/lib/data/client";
import { migrate } from "@/lib/data/migrate";
import { seed } from "@/prisma/seed";
import { fingerprint } from "@/tools/setup/fingerprint.mjs";

export const root = join(import.meta.dirname, "..", "..");
export const migrations = join(root, "prisma", "migrations");
export const shippedData = join(root, "prisma", "data");

/** What a filled database depends on. */
const INPUTS = ["prisma", "lib/data", "lib/core/market", "lib/core/shared"];

/**
 * Gives the test file that calls it a database of its own, migrated and filled, and points the store to it. Call it once
 * at the top of the file. The file is removed when its tests are done.
 * @returns the path of the database file.
 */
export function freshDatabase(): string {
  const directory = mkdtempSync(join(tmpdir(), "strings-attached-test-"));
  const path = join(directory, "test.db");
  copyFileSync(filledTemplate(), path);
  process.env.DATABASE_URL = `file:${path}`;
  afterAll(async () => {
    await closeStore();
    rmSync(directory, { recursive: true });
  });
  return path;
}

/** A folder that is removed when the tests of the file are done. */
export function scratchDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "strings-attached-test-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** A migrated and filled database, made once for as long as what it is made from stays the same. */
function filledTemplate(): string {
  const folder = join(root, ".setup");
  const template = join(folder, `test-${fingerprint(root, INPUTS).slice(0, 16)}.db`);
  if (existsSync(template)) return template;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => /^test-.*\.db$/.test(name)))
    rmSync(join(folder, old), { force: true });
  const draft = mkdtempSync(join(folder, "draft-"));
  const path = join(draft, "test.db");
  migrate(path, migrations);
  seed(path, shippedData);
  // Renamed whole: of two workers that make it at once, either result will do.
  renameSync(path, template);
  rmSync(draft, { recursive: true });
  return template;
}
