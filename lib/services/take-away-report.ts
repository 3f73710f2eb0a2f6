import type { Asker } from "../auth/asker";
import { readOriginalFile } from "../data/term-sheet-files";
import { getReport } from "./get-report";
import { type MadeFile, makeTakeAway, type TakeAwayRequest } from "./make-take-away";

/**
 * A report of the one who asks, as its reader has judged it, in a form to take away. A Word file is given back with
 * comments in it; of anything else a Word file is made anew.
 * @throws AppError not-found as `getReport`; document-damaged, document-timeout, rate-limited.
 */
export async function takeAwayReport(
  asker: Asker | null,
  reportId: string,
  request: TakeAwayRequest,
): Promise<MadeFile> {
  const { report, createdAt } = await getReport(asker, reportId);
  const keeps = request.kind === "docx" && asker !== null;
  const original = keeps ? await readOriginalFile(asker.id, reportId) : null;
  return makeTakeAway({ report, date: createdAt, original }, request);
}
