import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { store, write } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { freshDatabase, root } from "../support/database";

const path = freshDatabase();
const run = promisify(execFile);

/** Columns a deal cannot do without; each test spoils one. */
async function dealData(change: Record<string, unknown> = {}) {
  const startup = await store().startup.findFirstOrThrow({ where: { synthetic: false } });
  return {
    id: newId(),
    provenance: "imported",
    startupId: startup.id,
    startupKey: startup.nameKey,
    announcedOn: "2024-03",
    year: 2024,
    confidence: "imported",
    ...change,
  };
}

describe("what the database itself refuses", () => {
  it.each([
    ["an amount without a currency", { amountMinor: 100n }],
    ["a currency without an amount", { valuationCurrency: "USD" }],
    ["a year that is not the date's", { year: 2023 }],
    ["a term that is neither yes, no nor unknown", { dataSharing: "maybe" }],
    ["a synthetic deal outside the calibrated set", { confidence: "synthetic" }],
    ["a data set that does not exist", { provenance: "mixed" }],
    ["a startup that does not exist", { startupId: "nobody" }],
  ])("%s", async (_, change) => {
    const data = await dealData(change);
    await expect(store().deal.create({ data })).rejects.toThrow();
    expect(await store().deal.count({ where: { id: data.id } })).toBe(0);
  });

  it("nothing of a deal that says only what it must: the rest is unknown, not zero", async () => {
    const deal = await store().deal.create({ data: await dealData() });
    expect(deal).toMatchObject({
      amountMinor: null,
      valuationMinor: null,
      exclusivity: "unknown",
      dataSharing: "unknown",
      round: null,
    });
    await store().deal.delete({ where: { id: deal.id } });
  });
});

describe("the audit log", () => {
  it("is only added to, whoever asks", async () => {
    const event = {
      id: newId(),
      actor: "nobody signed in",
      via: "nobody",
      action: "sign-in.failed",
      entity: "account",
    };
    await store().auditEvent.create({ data: event });
    const where = { id: event.id };
    await expect(store().auditEvent.update({ where, data: { actor: "somebody else" } })).rejects.toThrow();
    await expect(store().auditEvent.delete({ where })).rejects.toThrow();
    await expect(store().$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow(/only added to/);
    expect((await store().auditEvent.findUniqueOrThrow({ where })).actor).toBe(event.actor);
  });
});

describe("copies that lists sort and filter by", () => {
  it("follow the startup's name and country", async () => {
    const deal = await store().deal.create({ data: await dealData() });
    const read = () => store().deal.findUniqueOrThrow({ where: { id: deal.id } });
    const startup = await store().startup.findUniqueOrThrow({ where: { id: deal.startupId } });
    await store().startup.update({ where: { id: startup.id }, data: { name: "Zz", nameKey: "zz", country: "NL" } });
    expect(await read()).toMatchObject({ startupKey: "zz", country: "NL" });
    await store().startup.update({ where: { id: startup.id }, data: startup });
    await store().deal.delete({ where: { id: deal.id } });
  });
});

describe("write", () => {
  it("takes back everything when it fails, and the store works on", async () => {
    const before = await store().startup.count();
    const failing = write(async (transaction) => {
      await transaction.startup.create({ data: { id: newId(), name: "Half", nameKey: "half" } });
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await store().startup.count()).toBe(before);
    expect(await store().$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
    expect(await store().$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: "wal" }]);
  });

  it("lets writers of one process and of several read and then write without losing a step", async () => {
    await store().source.create({ data: { id: "counter", kind: "hand", name: "0" } });
    const program = `
      const { closeStore, write } = await import("@/lib/data/client");
      const step = () => write(async (transaction) => {
        const { name } = await transaction.source.findUniqueOrThrow({ where: { id: "counter" } });
        await transaction.source.update({ where: { id: "counter" }, data: { name: String(Number(name) + 1) } });
      });
      await Promise.all(Array.from({ length: 20 }, step));
      await closeStore();`;
    const tsx = ["node_modules/tsx/dist/cli.mjs", "--input-type=module", "--eval", program];
    const environment = { ...process.env, DATABASE_URL: `file:${path}` };
    await Promise.all([1, 2, 3].map(() => run(process.execPath, tsx, { cwd: root, env: environment })));
    const { name } = await store().source.findUniqueOrThrow({ where: { id: "counter" } });
    // 3 programs x 20 steps
    expect(name).toBe("60");
  });
});
