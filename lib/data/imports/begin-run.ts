import { rmSync, writeFileSync } from "node:fs";
import type { AuditActor } from "../../core/access/audit";
import type { ImportStatus } from "../../core/import/import-plan";
import { AppError } from "../../core/shared/app-error";
import { env } from "../../env";
import { write } from "../client";
import { readDataVersion } from "../deal-index/held-index";
import { recordAudit } from "../record-audit";
import { notNow, WAITING } from "./change-choices";
import { isHeld } from "./held-lock";
import { importFiles, removeImportFiles } from "./import-files";
import type { ImportJob } from "./import-job";
import { saveMapping } from "./import-mappings";
import { writeProgress } from "./import-progress";
import { changeRun, readRun, readRunsIn, type StoredRun } from "./import-runs";
import { RECORD_MOVED } from "./record-moved";
import { readSettledRun, settleRun, settleRuns } from "./run-state";
import { startImportProcess } from "./start-import-process";
import { writingLock } from "./writing-lock";

/** @throws AppError see `planImport`. */
export async function beginPlan(who: AuditActor, runId: string): Promise<void> {
  const run = await readSettledRun(runId);
  await saveMapping(run);
  await begin(who, run, "plan", WAITING, { status: "planning", planHash: null });
}

/** @throws AppError see `commitImport`. */
export async function beginCommit(who: AuditActor, runId: string, planHash: string): Promise<void> {
  const run = await readSettledRun(runId);
  if (run.status !== "planned") throw notNow(run);
  if (run.planHash !== planHash) throw new AppError("conflict", ANOTHER_PLAN);
  if (run.planVersion !== (await readDataVersion())) throw new AppError("conflict", RECORD_MOVED);
  await waitForNobody();
  await begin(who, run, "commit", ["planned"], { status: "committing" });
}

/** @throws AppError see `undoImport`. */
export async function beginUndo(who: AuditActor, runId: string): Promise<void> {
  const run = await readSettledRun(runId);
  if (run.status !== "applied") throw notNow(run);
  await waitForNobody();
  await begin(who, run, "undo", ["applied"], { status: "committing" });
}

const ANOTHER_PLAN =
  "The plan that was shown is not the present one: the file is read in another way since. Look at the new plan, then commit.";

/** How long a process that has written all may take to end, in milliseconds; it holds its lock until then. */
const ENDS_WITHIN = 5000;
const LOOKS_EVERY = 50;

async function waitForNobody(): Promise<void> {
  await settleRuns();
  const lock = writingLock(env().databasePath);
  const others = await readRunsIn(["committing"]);
  for (let waited = 0; others.length === 0 && isHeld(lock) && waited < ENDS_WITHIN; waited += LOOKS_EVERY) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
  }
  if (others.length > 0 || isHeld(lock)) {
    throw new AppError("conflict", "Another import is being written. Try again when it is done; nothing was changed.");
  }
}

/** The process last started for each import. */
const latest = new Map<string, ReturnType<typeof startImportProcess>>();

async function begin(
  who: AuditActor,
  run: StoredRun,
  task: ImportJob["task"],
  from: readonly ImportStatus[],
  change: { status: ImportStatus; planHash?: null },
): Promise<void> {
  const { databasePath } = env();
  const files = importFiles(databasePath, run.id);
  rmSync(files.cancel, { force: true });
  // Fresh before the state changes, so that nobody takes the import for one whose process was killed.
  writeProgress(files, { stage: "starting", rowsDone: 0, rowsTotal: run.rows, secondsLeft: null });
  if (!(await changeRun(run.id, from, { ...change, message: null }))) throw notNow(await readRun(run.id));
  const { userId, actor, via, address } = who;
  const planHash = task === "commit" ? run.planHash : null;
  const child = startImportProcess({
    task,
    databasePath,
    runId: run.id,
    planHash,
    actor: { userId, actor, via, address },
  });
  latest.set(run.id, child);
  const onEnd = () => {
    // A process that ends late says nothing of the one that was started after it.
    if (latest.get(run.id) !== child) return;
    latest.delete(run.id);
    readRun(run.id)
      .then((now) => (now.status === change.status ? settleRun(now, false) : now))
      // Whoever looks at the import next settles it.
      .catch(() => undefined);
  };
  child.once("exit", onEnd);
  child.once("error", onEnd);
}

/** @throws AppError see `cancelImport`. */
export async function stopRun(who: AuditActor, runId: string): Promise<void> {
  const run = await readSettledRun(runId);
  const files = importFiles(env().databasePath, runId);
  if (run.status === "planning" || run.status === "committing") {
    writeFileSync(files.cancel, "");
    return;
  }
  if (!WAITING.includes(run.status)) throw notNow(run);
  const change = { status: "cancelled", planHash: null, message: null, finishedAt: new Date() } as const;
  if (!(await changeRun(runId, WAITING, change))) throw notNow(await readRun(runId));
  removeImportFiles(files);
  await write((transaction) =>
    recordAudit(transaction, who, {
      action: "import.cancelled",
      entity: "import",
      entityId: runId,
      subject: run.name,
    }),
  );
}
