import type { SqliteDatabase } from "../connection";
import { PackedInsert } from "../packed-insert";
import { aggregateTables } from "./aggregate-statements";
import type { DealFacts } from "./deal-facts";
import { readDealFacts } from "./read-deal-facts";

/**
 * Makes the sums over the deals anew on a connection that has a transaction open: for whoever changes very many deals at
 * once and wants the sums to change with them. Others need not call it: readers find the sums out of date by themselves
 * (fresh-aggregates.ts). Of a million deals it takes some ten seconds.
 */
export function refreshAggregates(db: SqliteDatabase): void {
  writeAggregates(db, readDealFacts(db), readVersions(db).record);
}

/** The state of the record, and the one its sums were made of; the same number where they are up to date. */
export function readVersions(db: SqliteDatabase): { record: number; sums: number } {
  const sql = `SELECT (SELECT "version" FROM "DataVersion" WHERE "id" = 1), (SELECT "version" FROM "AggregateVersion" WHERE "id" = 1)`;
  const [record, sums] = db.prepare(sql).raw(true).get([]) as [number, number];
  return { record, sums };
}

/** Writes sums that were made of a state of the record, in the caller's transaction. */
export function writeAggregates(db: SqliteDatabase, facts: DealFacts, version: number): void {
  for (const { name, columns, rows } of aggregateTables(facts)) {
    db.exec(`DELETE FROM "${name}"`);
    const insert = new PackedInsert(db, name, columns);
    for (const row of rows) insert.add(...row);
    insert.flush();
  }
  db.prepare('UPDATE "AggregateVersion" SET "version" = ? WHERE "id" = 1').run([version]);
}
