import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { commandLineAdmin } from "../auth/command-line-admin";
import { type ImportAnswer, toImportAnswer } from "../core/import/import-answer";
import type { ImportProgress } from "../core/import/import-plan";
import { AppError } from "../core/shared/app-error";
import { awaitImport } from "../services/await-import";
import { cancelImport } from "../services/cancel-import";
import { commitImport } from "../services/commit-import";
import { getImport } from "../services/get-import";
import { planImport } from "../services/plan-import";
import { startImport } from "../services/start-import";
import { withStore } from "../services/with-store";
import { EXIT } from "./exit-codes";
import { IMPORT_HELP } from "./help-import";
import { importText } from "./import-text";
import { type ImportArgs, parseImportArgs } from "./parse-import-args";
import type { Terminal } from "./terminal";

/**
 * `strings-attached import`: plans the import of a file as the page does, and commits that plan where asked to.
 * @returns the exit status, see exit-codes.ts.
 * @throws UsageError where the arguments are not understood.
 */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseImportArgs(args);
  if (parsed === null) {
    terminal.out(IMPORT_HELP);
    return EXIT.ok;
  }
  try {
    return await withStore(() => importFile(parsed, terminal));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (parsed.json) terminal.out(`${JSON.stringify({ error: { code: error.code, message: error.message } })}\n`);
    else terminal.err(`${error.message}\n`);
    return EXIT.failed;
  }
}

async function importFile({ file, commit, json }: ImportArgs, terminal: Terminal): Promise<number> {
  const admin = commandLineAdmin();
  const onProgress =
    terminal.color && !json ? (progress: ImportProgress) => terminal.err(progressLine(progress)) : () => {};
  const id = await startImport(admin, await contentOf(file));
  const stop = () => void cancelImport(admin, id).catch(() => undefined);
  process.once("SIGINT", stop);
  try {
    await planImport(admin, id);
    await awaitImport(admin, id, { onProgress });
    const planned = toImportAnswer(await getImport(admin, id));
    if (!json) terminal.out(importText(planned));
    const committed = commit && planned.plan !== null ? await commitPlan(planned, onProgress) : planned;
    if (json) terminal.out(`${JSON.stringify(committed)}\n`);
    else if (committed.status === "applied") terminal.out(`Written. Undo it on the page /admin/imports/${id}.\n`);
    else if (commit && committed.message !== null) terminal.err(`${committed.message}\n`);
    // A plan nobody asked to keep would stay with its file.
    if (!commit) await cancelImport(admin, id);
    return exitOf(committed, commit);
  } finally {
    process.off("SIGINT", stop);
  }
}

async function commitPlan(
  { id, plan }: ImportAnswer,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportAnswer> {
  const admin = commandLineAdmin();
  await commitImport(admin, id, plan?.hash ?? "");
  await awaitImport(admin, id, { onProgress });
  return toImportAnswer(await getImport(admin, id));
}

/** A file that was not imported whole is told by the status, so that a script can stop. */
function exitOf({ status, plan }: ImportAnswer, commit: boolean): number {
  if (plan === null || (commit && status !== "applied")) return EXIT.failed;
  return plan.counts.reject > 0 ? EXIT.rejected : EXIT.ok;
}

async function contentOf(file: string): Promise<{ fileName: string | null; content: AsyncIterable<Uint8Array> }> {
  if (file === "-") return { fileName: null, content: process.stdin };
  const path = resolve(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new AppError("not-found", `There is no file ${file}.`);
  return { fileName: basename(path), content: createReadStream(path) };
}

function progressLine({ stage, rowsDone, rowsTotal, secondsLeft }: ImportProgress): string {
  const of = rowsTotal === null ? "" : ` of ${rowsTotal.toLocaleString("en")}`;
  const left = secondsLeft === null ? "" : `, about ${secondsLeft} s left`;
  return `\r\u001b[K${stage}: ${rowsDone.toLocaleString("en")}${of} rows${left}`;
}
