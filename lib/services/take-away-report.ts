import { join } from "node:path";
import type { Asker } from "../auth/asker";
import { TAKE_AWAYS, type TakeAwayKind, takeAwayFileName } from "../core/report/take-away";
import { readOriginalFile } from "../data/term-sheet-files";
import { env } from "../env";
import { takeAway } from "../export/take-away";
import { getReport } from "./get-report";

/** A file to save. */
export interface MadeFile {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}

/** The bundled program that makes files. */
export function exporterPath(): string {
  return join(env().root, "dist", "export-child.mjs");
}

/**
 * A report of the one who asks, as its reader has judged it, in a form to take away. A Word file is given back with
 * comments in it; of anything else a Word file is made anew.
 * @throws AppError not-found as `getReport`; document-damaged, document-timeout, rate-limited.
 */
export async function takeAwayReport(
  asker: Asker | null,
  reportId: string,
  kind: TakeAwayKind,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { report, createdAt } = await getReport(asker, reportId);
  const original = kind === "docx" && asker !== null ? await readOriginalFile(asker.id, reportId) : null;
  const bytes = await takeAway({ kind, report, date: createdAt, original }, { childPath: exporterPath(), signal });
  return { name: takeAwayFileName(report, kind, original !== null), mimeType: TAKE_AWAYS[kind].mimeType, bytes };
}
