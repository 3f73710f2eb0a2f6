import fc from "fast-check";
import { expect, it } from "vitest";
import { store } from "@/lib/data/client";
import { commitRun } from "@/lib/data/imports/commit-run";
import { importFiles } from "@/lib/data/imports/import-files";
import type { ImportJob } from "@/lib/data/imports/import-job";
import { readRun } from "@/lib/data/imports/import-runs";
import { planRun } from "@/lib/data/imports/plan-run";
import { undoRun } from "@/lib/data/imports/undo-run";
import { startImport } from "@/lib/services/start-import";
import { freshDatabase } from "../support/database";
import { damage, differingTables, editor, recordOf } from "../support/imports";

const path = freshDatabase();

/** What the process of an import does, in this one: a process for each step would take most of the time. */
async function work(task: ImportJob["task"], runId: string): Promise<void> {
  const status = task === "plan" ? "planning" : "committing";
  const { planHash } = await store().importRun.update({ where: { id: runId }, data: { status } });
  const actor = { userId: null, actor: "test", via: "command line", address: null } as const;
  const job: ImportJob = { task, databasePath: path, runId, planHash: task === "commit" ? planHash : null, actor };
  await { plan: planRun, commit: commitRun, undo: undoRun }[task](job, importFiles(path, runId));
}

const HEAD = "Startup,Announced,Round,Amount,Investors,Country,Exclusivity\n";
/** Few names, dates and rounds, so that rows meet each other and what is on record; some that no rule reads. */
const row = fc
  .tuple(
    fc.constantFrom("Nova", "nova ", "Kite Labs", "Tarn", "OpenAI", ""),
    fc.constantFrom("2024-03-07", "2024-03-08", "2024-03", "2024", "2024-02-30"),
    fc.constantFrom("Seed", "Series A", ""),
    fc.constantFrom("$12.5M", "12500000 USD", "EUR 3m", "undisclosed", "", "much"),
    fc.constantFrom("Elm Capital", "Elm Capital; Oak Fund", "Microsoft", ""),
    fc.constantFrom("US", "FR", ""),
    fc.constantFrom("yes", "no", ""),
  )
  .map((cells) => cells.join(","));
const file = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  // The same source again, or another one.
  name: fc.constantFrom("deals-1.csv", "deals-2.csv", "other.csv"),
});
type File = { rows: string[]; name: string };

/** Uploads and plans a file. */
async function planned({ rows, name }: File) {
  const content = new TextEncoder().encode(`${HEAD}${rows.join("\n")}\n`);
  const runId = await startImport(editor, { fileName: name, content });
  await work("plan", runId);
  return readRun(runId);
}

const deals = () => store().deal.count();

it("writes what was planned, has nothing to do for the same file again, and is undone in any order without a trace", async () => {
  await fc.assert(
    fc.asyncProperty(file, file, fc.boolean(), async (first, second, oldestFirst) => {
      const states = [];
      const runs = [];
      for (const drawn of [first, second]) {
        states.push({ record: recordOf(path), deals: await deals() });
        const run = await planned(drawn);
        const { created, updated, same, duplicate, rejected } = run;
        expect(created + updated + same + duplicate + rejected).toBe(drawn.rows.length);
        await work("commit", run.id);
        expect(await deals()).toBe((states.at(-1)?.deals ?? 0) + created);
        const again = await planned(drawn);
        expect([again.created, again.updated, again.rejected]).toEqual([0, 0, rejected]);
        runs.push(run.id);
      }
      for (const [i, runId] of (oldestFirst ? runs : runs.toReversed()).entries()) {
        await work("undo", runId);
        // The older one undone beneath the newer leaves a state of its own; both undone leave what was before both.
        if (oldestFirst && i === 0) continue;
        expect(differingTables(states[1 - i]?.record ?? {}, recordOf(path))).toEqual([]);
      }
      expect(damage(path)).toEqual([]);
    }),
    { seed: 6, numRuns: 8 },
  );
}, 120_000);
