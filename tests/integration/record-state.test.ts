import { existsSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { store } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/connection";
import { dealIndex } from "@/lib/data/deal-index/held-index";
import { recordState } from "@/lib/data/record-state";
import { freshDatabase } from "../support/database";

const path = freshDatabase();

describe("the state that pages are drawn from", () => {
  it("differs after a change of any table, and after an index was read", async () => {
    const read = recordState();
    const seen = [read()];
    expect(read()).toBe(seen[0]);
    await store().lab.updateMany({ data: { advantage: "another" } });
    seen.push(read());
    await store().startupAlias.deleteMany();
    seen.push(read());
    await dealIndex("public");
    seen.push(read());
    expect(new Set(seen).size).toBe(4);
    expect(read()).toBe(seen[3]);
    expect(seen).not.toContain(null);
  });

  it("leaves no snapshot open, so that what was deleted can go from the disk", async () => {
    const read = recordState();
    read();
    await store().labLabel.deleteMany();
    read();
    const db = openDatabase(path);
    try {
      const [checkpoint] = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").raw(true).all([]) as [number][];
      expect(checkpoint?.[0]).toBe(0);
    } finally {
      db.close();
    }
    expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);
  });
});
