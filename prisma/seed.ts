import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCalibrated } from "../lib/core/market/generate-calibrated";
import { openDatabase, type SqliteDatabase } from "../lib/data/connection";
import { newId } from "../lib/data/new-id";
import { toSqlTime } from "../lib/data/upsert-rows";
import { seedArticle } from "./seed/article";
import { seedCalibratedDeals } from "./seed/calibrated-deals";
import type { SeedCounts } from "./seed/deal-rows";
import { seedInvestors } from "./seed/investors";
import { seedMarket } from "./seed/market";
import { seedPredictions } from "./seed/predictions";
import { seedPublicDeals } from "./seed/public-deals";
import { recordNames } from "./seed/record-names";

/** The day to which the shipped data reach: the newest entry of the public record. Not the day of seeding. */
const PUBLIC_AS_OF = "2026-06-16";
/** The day of the article from which the calibrated data set is made. */
const CALIBRATED_AS_OF = "2026-05-10";

/** Raise when the code that turns the files into rows changes what it writes. */
const SEED_VERSION = 1;

/**
 * Fills the store with the data the product ships with, in one transaction. What is there already is left as it is: a data
 * set whose files are those of its last seeding is skipped whole, so that changes made by hand survive a restart.
 * @param path the database file, migrated.
 * @param directory prisma/data.
 * @returns the data sets that were written.
 */
export function seed(path: string, directory: string): string[] {
  const hash = createHash("sha256").update(`${SEED_VERSION}\0`);
  for (const file of readdirSync(directory).sort())
    hash.update(`${file}\0`).update(readFileSync(join(directory, file)));
  const files = hash.digest("hex");
  const generated = createHash("sha256")
    .update(JSON.stringify([SEED_VERSION, generateCalibrated()]))
    .digest("hex");
  const db = openDatabase(path);
  try {
    db.exec("BEGIN IMMEDIATE");
    const written = [
      runOnce(db, "seed:public", "public", files, (runId) => {
        const names = recordNames(db, false, PUBLIC_AS_OF);
        seedInvestors(db, directory, PUBLIC_AS_OF);
        const counts = seedPublicDeals(db, directory, { id: runId, asOf: PUBLIC_AS_OF });
        seedArticle(db, directory, names);
        seedMarket(db, directory, names);
        seedPredictions(db, directory, names);
        return counts;
      }),
      runOnce(db, "seed:calibrated", "calibrated", generated, (runId) =>
        seedCalibratedDeals(db, { id: runId, asOf: CALIBRATED_AS_OF }),
      ),
    ];
    db.exec("COMMIT");
    // The planner chooses indexes by what the tables hold.
    if (written.some(Boolean)) db.exec("PRAGMA optimize");
    return written.filter((name) => name !== null);
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  } finally {
    db.close();
  }
}

/** Runs one part of the seed unless its last run had the same hash, and notes the run. */
function runOnce(
  db: SqliteDatabase,
  name: string,
  provenance: string,
  hash: string,
  work: (runId: string) => SeedCounts,
): string | null {
  const last = db
    .prepare('SELECT "hash" FROM "ImportRun" WHERE "name" = ? ORDER BY "startedAt" DESC, "id" DESC LIMIT 1')
    .get([name]);
  if ((last as { hash: string } | undefined)?.hash === hash) return null;
  const id = newId();
  db.prepare(
    `INSERT INTO "ImportRun" ("id", "name", "provenance", "hash", "status", "startedAt") VALUES (?, ?, ?, ?, 'applied', ?)`,
  ).run([id, name, provenance, hash, toSqlTime(new Date())]);
  const { created, updated, removed } = work(id);
  db.prepare('UPDATE "ImportRun" SET "created" = ?, "updated" = ?, "removed" = ?, "finishedAt" = ? WHERE "id" = ?').run([
    created, updated, removed, toSqlTime(new Date()), id,
  ]); // biome-ignore format: one call
  return name;
}
