import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/core/shared/seeded-random";
import { store } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/connection";
import { readRun } from "@/lib/data/imports/import-runs";
import { settleRun } from "@/lib/data/imports/run-state";
import { readVersions, refreshAggregates } from "@/lib/data/trends/refresh-aggregates";
import { cancelImport } from "@/lib/services/cancel-import";
import { commitImport } from "@/lib/services/commit-import";
import { getImport } from "@/lib/services/get-import";
import { freshDatabase } from "../support/database";
import {
  committed,
  damage,
  differingTables,
  editor,
  generatedCsv,
  planned,
  recordOf,
  settled,
  startChild,
  undone,
} from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

const path = freshDatabase();
beforeAll(readyBundles, 60_000);

/** More rows than are written with the indexes in place, so that the way of large imports is taken. */
const ROWS = 6000;
const KILLS = 8;

const importedCount = () => store().deal.count({ where: { provenance: "imported" } });

/** The sums as they are read, and as they come out when they are made anew; they say of which state they are. */
function sums(): { stored: string[]; fresh: string[] } {
  const db = openDatabase(path);
  const read = () =>
    db
      .prepare('SELECT * FROM "TrendCell"')
      .raw(true)
      .all([])
      .map((row) => JSON.stringify(row))
      .sort();
  try {
    const stored = read();
    db.exec("BEGIN IMMEDIATE");
    const { record, sums: of } = readVersions(db);
    refreshAggregates(db);
    const fresh = read();
    db.exec("ROLLBACK");
    return record === of ? { stored, fresh } : { stored: fresh, fresh };
  } finally {
    db.close();
  }
}

describe("an import that is killed", () => {
  it(`leaves the record as before or as after, at any of ${KILLS} moments, and so does undoing it`, async () => {
    const random = seededRandom(20_261_125);
    const before = recordOf(path);
    let runId = await planned(generatedCsv(ROWS, 5));
    const began = Date.now();
    expect(await committed(runId)).toMatchObject({ status: "applied" });
    const whole = Date.now() - began;
    expect(await importedCount()).toBeGreaterThan(5000);
    const written = await importedCount();
    await undone(runId);
    expect(differingTables(before, recordOf(path))).toEqual([]);
    for (let i = 0; i < KILLS; i++) {
      runId = await planned(generatedCsv(ROWS, 5));
      const { child, ended } = await startChild("commit", runId);
      setTimeout(() => child.kill("SIGKILL"), whole * random.next());
      await ended;
      expect(damage(path)).toEqual([]);
      const { status } = await settledNow(runId);
      expect(await importedCount(), status).toBe(status === "applied" ? written : 0);
      if (status !== "applied") expect(differingTables(before, recordOf(path))).toEqual([]);
      const { stored, fresh } = sums();
      expect(stored).toEqual(fresh);
      if (status === "applied") await killUndo(runId, whole * random.next(), written);
    }
  }, 600_000);

  async function killUndo(runId: string, after: number, written: number): Promise<void> {
    const { child, ended } = await startChild("undo", runId);
    setTimeout(() => child.kill("SIGKILL"), after);
    await ended;
    expect(damage(path)).toEqual([]);
    const { status } = await settledNow(runId);
    expect(await importedCount()).toBe(status === "undone" ? 0 : written);
    if (status !== "undone") await undone(runId);
  }
});

/** How an import stands once its process is known to be gone. */
const settledNow = async (runId: string) => settleRun(await readRun(runId), false);

describe("an import among others", () => {
  it("keeps a second one waiting, lets readers see before or after only, and can be cancelled", async () => {
    const first = await planned(generatedCsv(ROWS, 6));
    const second = await planned("startup,announced_on\nKite Labs,2024-05-01\n");
    const hash = async (runId: string) => (await getImport(editor, runId)).plan?.hash ?? "";
    const all = (await getImport(editor, first)).plan?.counts.create ?? 0;
    const secondHash = await hash(second);
    const { child, ended } = await startChild("commit", first);
    let seen = new Set<number>();
    let refused: unknown = null;
    while (child.exitCode === null) {
      seen = seen.add(await importedCount());
      refused ??= await commitImport(editor, second, secondHash).then(
        () => null,
        (error: unknown) => error,
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await ended;
    seen.add(await importedCount());
    expect([...seen].sort((a, b) => a - b)).toEqual([0, all]);
    expect(refused).toMatchObject({ code: "conflict" });
    await undone(first);
    const third = await planned(generatedCsv(ROWS, 6));
    const again = await startChild("commit", third);
    await cancelImport(editor, third);
    await again.ended;
    expect(await settled(third)).toMatchObject({ status: "cancelled" });
    expect(await importedCount()).toBe(0);
  }, 120_000);
});
