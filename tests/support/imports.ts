import { commandLineAdmin } from "@/lib/auth/command-line-admin";
import type { Editor } from "@/lib/auth/signed-in";
import type { ImportProgress } from "@/lib/core/import/import-plan";
import { cancelImport } from "@/lib/services/cancel-import";
import { commitImport } from "@/lib/services/commit-import";
import { getImport } from "@/lib/services/get-import";
import { getImportProgress } from "@/lib/services/get-import-progress";
import { planImport } from "@/lib/services/plan-import";
import { startImport } from "@/lib/services/start-import";
import { undoImport } from "@/lib/services/undo-import";

export const editor: Editor = commandLineAdmin();

/** Waits until no process works on an import any more. */
export async function settled(runId: string): Promise<ImportProgress> {
  for (;;) {
    const progress = await getImportProgress(editor, runId);
    if (progress.status !== "planning" && progress.status !== "committing") return progress;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Uploads and plans a file. */
export async function planned(csv: string, fileName = "deals.csv"): Promise<string> {
  const runId = await startImport(editor, { fileName, content: new TextEncoder().encode(csv) });
  await planImport(editor, runId);
  await settled(runId);
  return runId;
}

/** Commits an import as it is planned. */
export async function committed(runId: string): Promise<ImportProgress> {
  const { plan } = await getImport(editor, runId);
  if (plan === null) throw new Error("there is no plan");
  await commitImport(editor, runId, plan.hash);
  return settled(runId);
}

export async function undone(runId: string): Promise<ImportProgress> {
  await undoImport(editor, runId);
  return settled(runId);
}

export async function discarded(runId: string): Promise<void> {
  await cancelImport(editor, runId);
}
