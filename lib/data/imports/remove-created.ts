import type { SqliteDatabase } from "../connection";
import { broughtDeals } from "./brought-deals";
import { isLarge, withoutIndexes } from "./bulk-mode";
import type { DriverRun } from "./driver-run";
import { type IdRange, idRanges } from "./id-maker";

/** What hangs on a deal goes with it; in this order nothing ever points to a row that is gone. */
const CHILDREN = ["DealParticipant", "DealTerm", "DealField"] as const;

/**
 * Removes the deals that an import brought and nobody changed since; and those of imports undone before, which a later import had
 * held back and that are by now as they came.
 * @param at the moment of the import, which its deals carry.
 * @param after called after each table with its share, 0 to 1.
 * @returns how many deals went.
 */
export function removeCreated(db: SqliteDatabase, run: DriverRun, at: string, after: (share: number) => void): number {
  const count = (sql: string, values: string[] = []) => (db.prepare(sql).raw(true).get(values) as [number])[0];
  const own = broughtDeals(run.id, at);
  const brought = count(`SELECT count(*) FROM "Deal" d WHERE ${own.sql}`, own.values);
  const doomed = [{ id: run.id, appliedAt: at }, ...undoneBefore(db, run)].map(({ id, appliedAt }) => {
    const { sql, values } = broughtDeals(id, appliedAt);
    return { sql: `FROM "Deal" d WHERE ${sql} AND d."updatedAt" = ?`, values: [...values, appliedAt] };
  });
  const [ownGone = 0, ...othersGone] = doomed.map(({ sql, values }) => count(`SELECT count(*) ${sql}`, values));
  const gone = othersGone.reduce((sum, n) => sum + n, ownGone);
  if (gone === 0) return 0;
  const rest = count('SELECT count(*) FROM "Deal"') - gone;
  const range = idRanges(new Date(at))[0];
  if (isLarge(db, gone) && rest < gone && ownGone === brought && gone === ownGone && inRange(db, range) === gone) {
    removeMost(db, range, after);
    return gone;
  }
  const makeIndexes = isLarge(db, gone) ? withoutIndexes(db) : null;
  db.exec('CREATE TEMP TABLE "doomed" ("id" TEXT PRIMARY KEY) WITHOUT ROWID');
  for (const { sql, values } of doomed) db.prepare(`INSERT INTO temp."doomed" SELECT d."id" ${sql}`).run(values);
  CHILDREN.forEach((table, i) => {
    db.exec(`DELETE FROM "${table}" WHERE "dealId" IN (SELECT "id" FROM temp."doomed")`);
    after((i + 1) / (CHILDREN.length + 2));
  });
  db.exec('DELETE FROM "Deal" WHERE "id" IN (SELECT "id" FROM temp."doomed")');
  db.exec('DROP TABLE temp."doomed"');
  makeIndexes?.(() => after(1));
  return gone;
}

function undoneBefore(db: SqliteDatabase, run: DriverRun): { id: string; appliedAt: string }[] {
  const sql = `SELECT "id", "appliedAt" FROM "ImportRun"
    WHERE "dialect" IS NOT NULL AND "appliedAt" IS NOT NULL AND "status" = 'undone' AND "id" <> ?`;
  return db.prepare(sql).all([run.id]) as { id: string; appliedAt: string }[];
}

function inRange(db: SqliteDatabase, { from, to }: IdRange): number {
  const sql = 'SELECT count(*) FROM "Deal" WHERE "id" BETWEEN ? AND ?';
  return (db.prepare(sql).raw(true).get([from, to]) as [number])[0];
}

/**
 * Removes an import that is most of the record by setting aside the rest: emptying a table whole costs next to nothing, and the
 * indexes stay as they are.
 */
function removeMost(db: SqliteDatabase, { from, to }: IdRange, after: (share: number) => void): void {
  const makeTriggers = withoutIndexes(db, ["trigger"]);
  const tables = [...CHILDREN.map((table) => [table, "dealId"] as const), ["Deal", "id"] as const];
  tables.forEach(([table, column], i) => {
    db.prepare(`CREATE TEMP TABLE "rest" AS SELECT * FROM "${table}" WHERE "${column}" < ? OR "${column}" > ?`).run([
      from,
      to,
    ]);
    db.exec(`DELETE FROM "${table}"`);
    db.exec(`INSERT INTO "${table}" SELECT * FROM temp."rest"`);
    db.exec('DROP TABLE temp."rest"');
    after((i + 1) / (tables.length + 1));
  });
  makeTriggers(() => after(1));
}

/** Imports whose names may go: this one, whose id is the parameter, and those undone before. */
const RUNS = `SELECT "id" FROM "ImportRun" WHERE "id" = ?1 OR "status" = 'undone'`;

const UNUSED: Record<"Startup" | "Investor", string> = {
  Startup: `NOT EXISTS (SELECT 1 FROM "Deal" WHERE "startupId" = "Startup"."id")
    AND NOT EXISTS (SELECT 1 FROM "DeclinedOffer" WHERE "startupId" = "Startup"."id")
    AND NOT EXISTS (SELECT 1 FROM "StartupAlias" WHERE "startupId" = "Startup"."id")`,
  // No index leads from investors to their deals: those of all the names in question are looked for in one go.
  Investor: `"id" NOT IN (SELECT "investorId" FROM "DealParticipant"
      WHERE "investorId" IN (SELECT "id" FROM "Investor" WHERE "importRunId" IN (${RUNS})))
    AND NOT EXISTS (SELECT 1 FROM "DeclinedOffer" WHERE "investorId" = "Investor"."id")
    AND NOT EXISTS (SELECT 1 FROM "InvestorKind" WHERE "investorId" = "Investor"."id")
    AND NOT EXISTS (SELECT 1 FROM "InvestorAlias" WHERE "investorId" = "Investor"."id")`,
};

/**
 * Removes startups and investors that came with this import, or with one undone before, and that no deal needs any more; and the
 * sources that stand for their files, once nothing is left of them.
 */
export function removeUnusedNames(db: SqliteDatabase, run: DriverRun): void {
  for (const kind of ["Startup", "Investor"] as const) {
    db.prepare(
      `DELETE FROM "${kind}" WHERE "importRunId" IN (${RUNS})
       AND "createdAt" = "updatedAt" AND ${UNUSED[kind]}`,
    ).run([run.id]);
  }
  db.prepare(
    `DELETE FROM "Source" WHERE "kind" = 'import'
     AND "name" IN (SELECT "sourceName" FROM "ImportRun" WHERE "id" = ?1 OR "status" = 'undone')
     AND NOT EXISTS (SELECT 1 FROM "DealTerm" WHERE "sourceId" = "Source"."id")
     AND NOT EXISTS (SELECT 1 FROM "DealField" WHERE "sourceId" = "Source"."id")
     AND NOT EXISTS (SELECT 1 FROM "ImportRun" r WHERE r."sourceName" = "Source"."name" AND r."id" <> ?1
       AND r."appliedAt" IS NOT NULL AND r."undoneAt" IS NULL)`,
  ).run([run.id]);
}
