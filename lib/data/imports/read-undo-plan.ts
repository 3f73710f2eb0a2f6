import type { UndoPlan } from "../../core/import/import-run";
import { env } from "../../env";
import { openDatabase, type SqliteDatabase } from "../connection";
import { toSqlTime } from "../upsert-rows";
import { broughtDeals } from "./brought-deals";
import { notNow } from "./change-choices";
import type { StoredRun } from "./import-runs";
import { readSettledRun } from "./run-state";

/** So many deals that stay are named. */
const NAMED = 50;

/** @throws AppError see `planUndo`. */
export async function readUndoPlan(runId: string): Promise<UndoPlan> {
  const run = await readSettledRun(runId);
  if (run.status !== "applied" || run.appliedAt === null)
    return { removes: 0, restores: 0, keeps: [], kept: 0, refused: notNow(run).message };
  const db = openDatabase(env().databasePath);
  try {
    db.exec("BEGIN");
    return undoPlan(db, run, toSqlTime(run.appliedAt));
  } finally {
    if (db.inTransaction) db.exec("ROLLBACK");
    db.close();
  }
}

/** Deals that the import brought or changed and that somebody has changed since; parameters: those of `brought`, moment, run, moment. */
const touchedDeals = (brought: string) => `
  SELECT d."id", d."startupId", d."announcedOn", d."updatedAt", 1 AS "brought" FROM "Deal" d WHERE ${brought} AND d."updatedAt" <> ?
  UNION ALL
  SELECT d."id", d."startupId", d."announcedOn", d."updatedAt", 0 FROM "Deal" d
  WHERE d."id" IN (SELECT "dealId" FROM "ImportChange" WHERE "runId" = ?) AND d."updatedAt" <> ?`;

function undoPlan(db: SqliteDatabase, run: StoredRun, at: string): UndoPlan {
  const count = (sql: string, values: string[]) => (db.prepare(sql).raw(true).get(values) as [number])[0];
  const brought = broughtDeals(run.id, at);
  const removes = count(`SELECT count(*) FROM "Deal" d WHERE ${brought.sql} AND d."updatedAt" = ?`, [
    ...brought.values,
    at,
  ]);
  const restores = count('SELECT count(DISTINCT "dealId") FROM "ImportChange" WHERE "runId" = ?', [run.id]);
  const [touchedSql, touched] = [touchedDeals(brought.sql), [...brought.values, at, run.id, at]];
  const kept = count(`SELECT count(*) FROM (${touchedSql})`, touched);
  const rows = db
    .prepare(
      `SELECT t.*, s."name" AS "startup", (
         SELECT r."name" FROM "ImportChange" c JOIN "ImportRun" r ON r."id" = c."runId"
         WHERE c."dealId" = t."id" AND c."runId" <> ? ORDER BY c."id" DESC LIMIT 1) AS "by"
       FROM (${touchedSql}) t JOIN "Startup" s ON s."id" = t."startupId" ORDER BY t."id" LIMIT ${NAMED}`,
    )
    .all([run.id, ...touched]) as TouchedDeal[];
  const keeps = rows.map((deal) => ({
    dealId: deal.id,
    deal: `${deal.startup}, ${deal.announcedOn.slice(0, 7)}`,
    why: whyKept(deal),
  }));
  return { removes, restores, keeps, kept, refused: null };
}

interface TouchedDeal {
  id: string;
  startup: string;
  announcedOn: string;
  updatedAt: string;
  brought: number;
  by: string | null;
}

function whyKept({ brought, by, updatedAt }: TouchedDeal): string {
  const since = by === null ? `was edited on ${updatedAt.slice(0, 10)}` : `was changed by ${by}`;
  const rest = by === null ? "" : "; undo that import too to get back what was before both";
  return brought === 1
    ? `It ${since}, so the deal stays${by === null ? "" : " until that import is undone"}.`
    : `It ${since}: fields changed since stay as they are, the others go back${rest}.`;
}
