import { beforeAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/data/connection";
import { freshDatabase } from "../support/database";
import { damage, differingTables, generatedCsv, planned, recordOf, settled, startChild } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

const path = freshDatabase();
beforeAll(readyBundles, 60_000);

/** Room for a part of the import only. */
const FEW_PAGES = 200;

function pageCount(): number {
  const db = openDatabase(path);
  const [pages] = db.prepare("PRAGMA page_count").raw(true).get([]) as [number];
  db.close();
  return pages;
}

it("says so when the disk is full, with nothing changed", async () => {
  const before = recordOf(path);
  for (const rows of [3000, 8000]) {
    const runId = await planned(generatedCsv(rows, 7));
    const { ended } = await startChild("commit", runId, { maxPages: pageCount() + FEW_PAGES });
    await ended;
    expect(await settled(runId)).toMatchObject({ status: "failed", message: expect.stringContaining("disk is full") });
    expect(damage(path)).toEqual([]);
    expect(differingTables(before, recordOf(path))).toEqual([]);
  }
}, 120_000);
