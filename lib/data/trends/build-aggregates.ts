import { openDatabase, type SqliteDatabase } from "../connection";
import type { DealFacts } from "./deal-facts";
import { readDealFacts } from "./read-deal-facts";
import { readVersions, refreshAggregates, writeAggregates } from "./refresh-aggregates";

/** How often the deals may change under the reading before it keeps everybody else from writing. */
const PATIENCE = 3;

/**
 * Brings the sums up to date on a connection of its own. The deals are read beside whoever writes meanwhile, and only the
 * writing of the sums makes others wait.
 * @param path the database file.
 */
export function buildAggregates(path: string): void {
  const db = openDatabase(path);
  try {
    for (let turn = 0; turn < PATIENCE; turn++) {
      const read = inTransaction(db, "BEGIN", () => readState(db));
      if (read === null || inTransaction(db, "BEGIN IMMEDIATE", () => writeIfCurrent(db, read))) return;
    }
    inTransaction(db, "BEGIN IMMEDIATE", () => refreshAggregates(db));
  } finally {
    db.close();
  }
}

interface State {
  facts: DealFacts;
  version: number;
}

/** The deals as they stand; null where the sums are up to date. */
function readState(db: SqliteDatabase): State | null {
  const { record, sums } = readVersions(db);
  return record === sums ? null : { facts: readDealFacts(db), version: record };
}

/** @returns false where the record has changed since it was read. */
function writeIfCurrent(db: SqliteDatabase, { facts, version }: State): boolean {
  if (readVersions(db).record !== version) return false;
  writeAggregates(db, facts, version);
  return true;
}

function inTransaction<T>(db: SqliteDatabase, begin: string, work: () => T): T {
  db.exec(begin);
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
  }
}
