import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { store } from "@/lib/data/client";
import { commitImport } from "@/lib/services/commit-import";
import { decideLikelyDuplicates } from "@/lib/services/decide-likely-duplicates";
import { findImportRows } from "@/lib/services/find-import-rows";
import { findImports } from "@/lib/services/find-imports";
import { findLikelyDuplicates } from "@/lib/services/find-likely-duplicates";
import { getImport } from "@/lib/services/get-import";
import { planImport } from "@/lib/services/plan-import";
import { planUndo } from "@/lib/services/plan-undo";
import { writeRejects } from "@/lib/services/write-rejects";
import { freshDatabase } from "../support/database";
import { committed, damage, differingTables, editor, planned, recordOf, settled, undone } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";

const path = freshDatabase();
beforeAll(readyBundles, 60_000);

const HEAD = "Startup,Announced,Round,Amount,Investors,Country,Exclusivity,Data sharing\n";
const file = (...rows: string[]) => `${HEAD}${rows.join("\n")}\n`;
const NOVA = "Nova AI,2024-03-07,Series A,$12.5M,Elm Capital; Oak Fund,US,yes,yes";
const KITE = "Kite Labs,2024-05-01,Seed,undisclosed,Elm Capital,FR,,";

const countsOf = async (runId: string) => (await getImport(editor, runId)).plan?.counts;
const changesOf = async (runId: string) => {
  const page = await findImportRows(editor, runId, { action: "update", sort: "line", descending: false, page: 1 });
  return page.rows.map((row) => ("rule" in row ? [row.field, row.before, row.after, row.rule] : []));
};
const deal = (startupKey: string) =>
  store().deal.findFirstOrThrow({
    where: { startupKey, provenance: "imported" },
    include: { fields: true, terms: true },
  });

/** Imports that a test leaves applied are undone, so that each begins with the shipped record. */
afterEach(async () => {
  for (const run of (await findImports(editor)).rows) if (run.status === "applied") await undone(run.id);
});

describe("a plan", () => {
  it("says what each row would do, and changes nothing", async () => {
    const before = recordOf(path);
    const runId = await planned(file(NOVA, KITE, NOVA, "Nova AI,2024-13-40,Seed,$1M,,,,"));
    const view = await getImport(editor, runId);
    expect(view.status).toBe("planned");
    expect(view.plan?.counts).toEqual({ create: 2, update: 0, same: 0, duplicate: 1, reject: 1 });
    expect(view.plan).toMatchObject({ rows: 4, newStartups: 2, newInvestors: 2 });
    expect(view.plan?.problems[0]).toMatchObject({ line: 5, column: "Announced", value: "2024-13-40" });
    const repeated = await findImportRows(editor, runId, {
      action: "duplicate",
      sort: "line",
      descending: false,
      page: 1,
    });
    expect(repeated.rows[0]).toMatchObject({ line: 4, firstLine: 2, deal: "Nova AI, 2024-03" });
    let rejects = "";
    for await (const text of await writeRejects(editor, runId)) rejects += text;
    expect(rejects.split("\n")[1]).toContain("2024-13-40");
    expect(differingTables(before, recordOf(path))).toEqual([]);
  });

  it("finds nothing to do where the file is in the record already", async () => {
    await committed(await planned(file(NOVA, KITE)));
    expect(await countsOf(await planned(file(NOVA, KITE)))).toEqual({
      create: 0,
      update: 0,
      same: 2,
      duplicate: 0,
      reject: 0,
    });
  });

  it("no longer counts once the record has changed", async () => {
    const runId = await planned(file(KITE));
    const hash = (await getImport(editor, runId)).plan?.hash ?? "";
    await committed(await planned(file(NOVA)));
    expect((await getImport(editor, runId)).stale).toContain("Plan again");
    await expect(commitImport(editor, runId, hash)).rejects.toMatchObject({ code: "conflict" });
    await planImport(editor, runId);
    await settled(runId);
    await expect(commitImport(editor, runId, hash)).rejects.toMatchObject({ code: "conflict" });
    expect(await committed(runId)).toMatchObject({ status: "applied" });
  });

  it("offers what looks much like a deal on record, and heeds what the editor says", async () => {
    await committed(await planned(file(NOVA)));
    const close = file("Nova AI,2024-03-10,Series A,$12.6M,,,,");
    const runId = await planned(close, "other.csv");
    expect(await countsOf(runId)).toMatchObject({ create: 1 });
    const { rows } = await findLikelyDuplicates(editor, runId, 1);
    expect(rows[0]).toMatchObject({
      line: 2,
      decision: null,
      why: "same startup, 3 days apart, amounts within 1 %, the same round",
    });
    const decision = { same: rows[0]?.existing.dealId ?? "" };
    await decideLikelyDuplicates(editor, runId, { decisions: [{ line: 2, decision }], page: 1, step: "plan" });
    await planImport(editor, runId);
    await settled(runId);
    expect(await countsOf(runId)).toMatchObject({ create: 0, update: 1 });
    expect(await changesOf(runId)).toEqual([
      ["announcedOn", "2024-03-07", "2024-03-10", "conflict"],
      ["amount", "USD 12,500,000", "USD 12,600,000", "conflict"],
    ]);
  });
});

describe("a commit", () => {
  it("writes deals with their startups, investors and terms, and their import as their source", async () => {
    const runId = await planned(file(NOVA, KITE));
    expect(await committed(runId)).toMatchObject({ status: "applied", message: null });
    const nova = await store().deal.findFirstOrThrow({
      where: { startupKey: "nova ai" },
      include: {
        participants: { include: { investor: true }, orderBy: { position: "asc" } },
        terms: true,
        fields: true,
      },
    });
    expect(nova).toMatchObject({
      provenance: "imported",
      confidence: "imported",
      importRunId: runId,
      year: 2024,
      country: "US",
      amountMinor: 1_250_000_000n,
      amountUsdMinor: 1_250_000_000n,
      exclusivity: "yes",
      dataSharing: "yes",
    });
    expect(nova.participants.map(({ investor, isLead }) => [investor.name, isLead])).toEqual([
      ["Elm Capital", true],
      ["Oak Fund", false],
    ]);
    expect(nova.terms.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "cloud_exclusivity yes",
      "data_sharing yes",
    ]);
    // One value, one source: no row of a field is needed.
    expect(nova.fields).toEqual([]);
    expect(damage(path)).toEqual([]);
  });

  it("makes unknown known, keeps what another source says beside it, and replaces what the same source said", async () => {
    await committed(await planned(file(KITE), "first-1.csv"));
    const other = await planned(file("Kite Labs,2024-05-01,Seed,$3M,Ash Partners,FR,no,"), "second.csv");
    expect(await changesOf(other)).toEqual([
      ["amount", null, "USD 3,000,000", "fills"],
      ["exclusivity", null, "no", "fills"],
      ["investors", "Elm Capital", "Ash Partners", "conflict"],
    ]);
    await committed(other);
    const third = await planned(file("Kite Labs,2024-05-01,Seed,$4M,Elm Capital,FR,,"), "first-2.csv");
    expect(await changesOf(third)).toEqual([["amount", "USD 3,000,000", "USD 4,000,000", "conflict"]]);
    await committed(third);
    const replacing = await planned(file("Kite Labs,2024-05-01,Seed,$3.5M,Ash Partners,FR,,"), "second.csv");
    expect(await changesOf(replacing)).toEqual([["amount", "USD 3,000,000", "USD 3,500,000", "replaces"]]);
    await committed(replacing);
    const { amountMinor, fields } = await deal("kite labs");
    expect(amountMinor).toBe(350_000_000n);
    const kept = fields.map(({ field, value, current }) => `${field} ${value} ${current}`).sort();
    expect(kept).toEqual([
      "amount 350000000 USD true",
      "amount 400000000 USD false",
      "investors Ash Partners false",
      "investors Elm Capital true",
    ]);
    for (const [text, name] of [
      ["$3.5M,Ash Partners", "second.csv"],
      ["$4M,Elm Capital", "first-9.csv"],
    ] as const) {
      const again = await planned(file(`Kite Labs,2024-05-01,Seed,${text},FR,,`), name);
      expect(await countsOf(again)).toMatchObject({ same: 1 });
    }
  });

  it("finds a deal by its key before anything else", async () => {
    const keyed = (row: string) => `deal_id,${HEAD}${row}\n`;
    await committed(await planned(keyed("k-1,Nova AI,2024-03-07,Series A,$5M,,,,"), "keys.csv"));
    const runId = await planned(keyed("k-1,Nova AI,2024-04-01,Series B,$6M,,,,"), "keys.csv");
    expect((await changesOf(runId)).map(([field, , , rule]) => `${field} ${rule}`)).toEqual([
      "announcedOn replaces",
      "round replaces",
      "amount replaces",
    ]);
  });
});

describe("undo", () => {
  it("gives back the record as it was, whatever the import did", async () => {
    await committed(await planned(file(KITE), "first.csv"));
    const before = recordOf(path);
    const runId = await planned(file("Kite Labs,2024-05-01,Seed,$3M,Ash Partners,FR,no,yes", NOVA), "second.csv");
    await committed(runId);
    expect(differingTables(before, recordOf(path))).toContain("Deal");
    expect(await planUndo(editor, runId)).toMatchObject({ removes: 1, restores: 1, kept: 0, refused: null });
    expect(await undone(runId)).toMatchObject({ status: "undone" });
    expect(differingTables(before, recordOf(path))).toEqual([]);
    expect(damage(path)).toEqual([]);
  });

  it("says which deals a later import holds, and undoing both in that order gives back the record", async () => {
    const before = recordOf(path);
    const first = await planned(file(KITE, NOVA), "first.csv");
    await committed(first);
    const second = await planned(file("Kite Labs,2024-05-01,Seed,$3M,Ash Partners,FR,no,yes"), "second.csv");
    await committed(second);
    const plan = await planUndo(editor, first);
    expect(plan).toMatchObject({ removes: 1, kept: 1 });
    expect(plan.keeps[0]).toMatchObject({ deal: "Kite Labs, 2024-05" });
    expect(plan.keeps[0]?.why).toContain("second.csv");
    await undone(first);
    expect(await store().deal.count({ where: { provenance: "imported" } })).toBe(1);
    await undone(second);
    expect(differingTables(before, recordOf(path))).toEqual([]);
  });

  it("hands what stood before on to the later import of a value both changed", async () => {
    await committed(await planned(file(KITE), "a-1.csv"));
    const before = recordOf(path);
    const second = await planned(file("Kite Labs,2024-05-01,Seed,$3M,Elm Capital,FR,,"), "a-2.csv");
    await committed(second);
    const third = await planned(file("Kite Labs,2024-05-01,Seed,$4M,Elm Capital,FR,,"), "a-3.csv");
    await committed(third);
    await undone(second);
    expect((await deal("kite labs")).amountMinor).toBe(400_000_000n);
    await undone(third);
    expect((await deal("kite labs")).amountMinor).toBeNull();
    expect(differingTables(before, recordOf(path))).toEqual([]);
  });

  it("leaves what was edited by hand since, and says so", async () => {
    const runId = await planned(file(KITE, NOVA));
    await committed(runId);
    const { id } = await deal("kite labs");
    await store().deal.update({ where: { id }, data: { round: "Series A" } });
    expect((await planUndo(editor, runId)).keeps).toMatchObject([
      { dealId: id, why: expect.stringContaining("edited") },
    ]);
    await undone(runId);
    expect(await store().deal.count({ where: { provenance: "imported" } })).toBe(1);
    await store().deal.delete({ where: { id } });
  });
});
