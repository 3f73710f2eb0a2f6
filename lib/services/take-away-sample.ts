import { TAKE_AWAYS, type TakeAwayKind, takeAwayFileName } from "../core/report/take-away";
import { takeAway } from "../export/take-away";
import { getSample } from "./get-sample";
import { exporterPath, type MadeFile } from "./take-away-report";

/**
 * The report on a shipped sample in a form to take away.
 * @throws AppError not-found for another slug; as `takeAwayReport` otherwise.
 */
export async function takeAwaySample(slug: string, kind: TakeAwayKind, signal?: AbortSignal): Promise<MadeFile> {
  const { report } = await getSample(slug);
  const date = new Date().toISOString();
  const bytes = await takeAway({ kind, report, date, original: null }, { childPath: exporterPath(), signal });
  return { name: takeAwayFileName(report, kind), mimeType: TAKE_AWAYS[kind].mimeType, bytes };
}
