import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/data/connection";
import { getImport } from "@/lib/services/get-import";
import { freshDatabase } from "../support/database";
import { committed, editor, planned, settled, undone } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

const path = freshDatabase();
beforeAll(readyBundles, 60_000);

const HEAD = "Startup,Announced,Round,Amount,Investors,Country,Cloud terms,Data sharing\n";
const THREE = `${HEAD}Nova AI,2024-03-07,Series A,$12.5M,Elm Capital; Oak Fund,US,exclusive,yes
Kite Labs,2024-05-01,Seed,undisclosed,Elm Capital,FR,,
Nova AI,2025-01-15,Series B,$40M,Oak Fund,US,multi,no
`;

describe("importing a small file", () => {
  it("plans, commits, does nothing the second time, and goes back", async () => {
    const runId = await planned(THREE);
    const view = await getImport(editor, runId);
    expect(view.progress.message).toBeNull();
    expect(view.plan?.counts).toEqual({ create: 3, update: 0, same: 0, duplicate: 0, reject: 0 });
    expect(await committed(runId)).toMatchObject({ status: "applied", message: null });
    const again = await planned(THREE);
    expect((await getImport(editor, again)).plan?.counts).toMatchObject({ same: 3 });
    const db = openDatabase(path);
    const imported = () =>
      db.prepare(`SELECT count(*) FROM "Deal" WHERE "provenance" = 'imported'`).raw(true).get([]) as [number];
    expect(imported()).toEqual([3]);
    expect(await undone(runId)).toMatchObject({ status: "undone" });
    expect(imported()).toEqual([0]);
    db.close();
    await settled(runId);
  });
});
