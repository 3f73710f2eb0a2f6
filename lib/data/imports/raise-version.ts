import type { SqliteDatabase } from "../connection";
import { refreshAggregates } from "../trends/refresh-aggregates";

/** The sums over so many deals are made in some hundred milliseconds. */
const LARGE = 20_000;

/**
 * Raises the record's version at the end of a change, and makes the sums over a small record anew with it. Those of a large
 * one take longer than the write lock should be held; whoever reads them next has them made in a thread, once, and sees until
 * then the ones before, which say of which state they are.
 */
export function raiseVersion(db: SqliteDatabase): void {
  db.exec('UPDATE "DataVersion" SET "version" = "version" + 1 WHERE "id" = 1');
  const [deals] = db.prepare('SELECT count(*) FROM "Deal"').raw(true).get([]) as [number];
  if (deals <= LARGE) refreshAggregates(db);
}
