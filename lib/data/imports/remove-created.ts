import type { SqliteDatabase } from "../connection";
import { isLarge, withoutIndexes } from "./bulk-mode";
import type { DriverRun } from "./driver-run";

/** What hangs on a deal goes with it; in this order nothing ever points to a row that is gone. */
const CHILDREN = ["DealParticipant", "DealInvestorKind", "DealTerm", "DealField"] as const;

/** Deals of imports that are undone, which nobody has changed since they came: also those that a later import had held back. */
const DOOMED = `SELECT d."id" FROM "Deal" d JOIN "ImportRun" r ON r."id" = d."importRunId"
  WHERE d."updatedAt" = r."appliedAt" AND r."dialect" IS NOT NULL AND (r."id" = ?1 OR r."status" = 'undone')`;

/**
 * Removes the deals that an import brought and nobody changed since.
 * @param at the moment of the import, which its deals carry.
 * @param after called after each table with its share, 0 to 1.
 * @returns how many deals went.
 */
export function removeCreated(db: SqliteDatabase, run: DriverRun, at: string, after: (share: number) => void): number {
  const count = (sql: string, values: string[] = []) => (db.prepare(sql).raw(true).get(values) as [number])[0];
  const all = count('SELECT count(*) FROM "Deal"');
  const gone = count(`SELECT count(*) FROM (${DOOMED})`, [run.id]);
  if (gone === 0) return 0;
  const kept = count('SELECT count(*) FROM "Deal" WHERE "importRunId" = ? AND "updatedAt" <> ?', [run.id, at]);
  const others = gone - (run.created - kept);
  if (isLarge(db, gone) && all - gone < gone && kept === 0 && others === 0) {
    removeMost(db, run, after);
    return gone;
  }
  const makeIndexes = isLarge(db, gone) ? withoutIndexes(db, ["index", "trigger"], ["Deal_importRunId_idx"]) : null;
  db.exec('CREATE TEMP TABLE "doomed" ("id" TEXT PRIMARY KEY) WITHOUT ROWID');
  db.prepare(`INSERT INTO temp."doomed" ${DOOMED}`).run([run.id]);
  CHILDREN.forEach((table, i) => {
    db.exec(`DELETE FROM "${table}" WHERE "dealId" IN (SELECT "id" FROM temp."doomed")`);
    after((i + 1) / (CHILDREN.length + 2));
  });
  db.exec('DELETE FROM "Deal" WHERE "id" IN (SELECT "id" FROM temp."doomed")');
  db.exec('DROP TABLE temp."doomed"');
  makeIndexes?.(() => after(1));
  return gone;
}

/**
 * Removes an import that is most of the record by setting aside the rest: emptying a table whole costs next to nothing, and the
 * indexes stay as they are.
 */
function removeMost(db: SqliteDatabase, run: DriverRun, after: (share: number) => void): void {
  const makeTriggers = withoutIndexes(db, ["trigger"]);
  const [first] = db.prepare('SELECT "id" FROM "Deal" WHERE "importRunId" = ? LIMIT 1').raw(true).get([run.id]) as [
    string,
  ];
  const { from, to } = idRange(first);
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

/** The ids that the import which made this one can have made: see id-maker.ts. */
function idRange(id: string): { from: string; to: string } {
  const start = id.slice(0, -12);
  return { from: `${start}000000000000`, to: `${start}ffffffffffff` };
}

const UNUSED: Record<"Startup" | "Investor", string> = {
  Startup: `NOT EXISTS (SELECT 1 FROM "Deal" WHERE "startupId" = "Startup"."id")
    AND NOT EXISTS (SELECT 1 FROM "DeclinedOffer" WHERE "startupId" = "Startup"."id")
    AND NOT EXISTS (SELECT 1 FROM "StartupAlias" WHERE "startupId" = "Startup"."id")`,
  Investor: `NOT EXISTS (SELECT 1 FROM "DealParticipant" WHERE "investorId" = "Investor"."id")
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
      `DELETE FROM "${kind}" WHERE "importRunId" IN (SELECT "id" FROM "ImportRun" WHERE "id" = ? OR "status" = 'undone')
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
