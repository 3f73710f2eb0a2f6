import { beforeAll, expect, it } from "vitest";
import { POST as decideForm } from "@/app/admin/import/[id]/decide/route";
import { IMPORT_PAGE_SIZE } from "@/lib/core/import/import-run";
import type { DecisionStep } from "@/lib/core/import/read-decisions";
import { commitImport } from "@/lib/services/commit-import";
import { decideLikelyDuplicates } from "@/lib/services/decide-likely-duplicates";
import { findLikelyDuplicates } from "@/lib/services/find-likely-duplicates";
import { getImport } from "@/lib/services/get-import";
import { planImport } from "@/lib/services/plan-import";
import { freshDatabase } from "../support/database";
import { committed, editor, planned, settled } from "../support/imports";
import { readyBundles } from "../support/ready-bundles";
import { ORIGIN, signedInAs } from "../support/sign-in";

freshDatabase();
beforeAll(readyBundles, 60_000);

/** More rows than a page holds, each of them three days after a deal that is on record. */
const ROWS = IMPORT_PAGE_SIZE + 10;
const file = (day: string) =>
  `Startup,Announced,Round,Amount\n${Array.from({ length: ROWS }, (_, n) => `Likely ${n},2024-03-${day},Seed,$${n + 2}M`).join("\n")}\n`;

async function decide(runId: string, step: DecisionStep, page = 1): Promise<void> {
  await decideLikelyDuplicates(editor, runId, { decisions: [], page, step });
}

/** Sends the form of the plan's page. @returns where it leads. */
async function sendForm(runId: string, fields: Record<string, string>): Promise<string | null> {
  const headers = { ...(await signedInAs("editor")), "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(fields).toString();
  const request = new Request(`${ORIGIN}/admin/import/${runId}/decide`, { method: "POST", headers, body });
  return (await decideForm(request, { params: Promise.resolve({ id: runId }) })).headers.get("location");
}

async function replanned(runId: string) {
  await planImport(editor, runId);
  await settled(runId);
  return (await getImport(editor, runId)).plan?.counts;
}

it("are listed page by page, decided for a page or for all, and asked about again; the plan then no longer holds", async () => {
  await committed(await planned(file("01")));
  const runId = await planned(file("04"), "other.csv");
  const hash = (await getImport(editor, runId)).plan?.hash ?? "";
  const last = await findLikelyDuplicates(editor, runId, 99);
  expect(last).toMatchObject({ count: ROWS, unlisted: 0, page: 2, rows: { length: ROWS - IMPORT_PAGE_SIZE } });

  // By the page's own form, whose other rows say what they said before.
  const open = Object.fromEntries(last.rows.map(({ line }) => [`line:${line}`, "open"]));
  expect(await sendForm(runId, { page: "2", step: "page-same", ...open })).toBe(
    `/admin/import/${runId}?likely=3#likely`,
  );
  const { rows } = await findLikelyDuplicates(editor, runId, 2);
  expect(rows.every(({ decision }) => decision === "same")).toBe(true);
  expect((await findLikelyDuplicates(editor, runId, 1)).rows.every(({ decision }) => decision === null)).toBe(true);
  expect((await getImport(editor, runId)).stale).toMatch(/decided rows since/);
  await expect(commitImport(editor, runId, hash)).rejects.toMatchObject({ code: "conflict" });
  // Taken back before it is planned again, the plan is what it was.
  const decisions = rows.map(({ line }) => ({ line, decision: null }));
  await decideLikelyDuplicates(editor, runId, { decisions, page: 2, step: "keep" });
  expect((await getImport(editor, runId)).stale).toBeNull();

  await decide(runId, "all-new");
  expect(await replanned(runId)).toMatchObject({ create: ROWS });
  expect(await findLikelyDuplicates(editor, runId, 1)).toMatchObject({ count: 0, decidedNew: ROWS });
  await decide(runId, "ask-again");
  expect(await replanned(runId)).toMatchObject({ create: ROWS });
  expect(await findLikelyDuplicates(editor, runId, 1)).toMatchObject({ count: ROWS, decidedNew: 0 });
  await decide(runId, "all-same");
  expect(await replanned(runId)).toMatchObject({ create: 0, update: ROWS });
  expect(await committed(runId)).toMatchObject({ status: "applied" });
  await expect(decide(runId, "all-new")).rejects.toMatchObject({ code: "conflict" });
});
