import { getSample } from "./get-sample";
import { type MadeFile, makeTakeAway, type TakeAwayRequest } from "./make-take-away";

/**
 * The report on a shipped sample in a form to take away.
 * @throws AppError not-found for another slug; as `takeAwayReport` otherwise.
 */
export async function takeAwaySample(slug: string, request: TakeAwayRequest): Promise<MadeFile> {
  const { report } = await getSample(slug);
  return makeTakeAway({ report, date: new Date().toISOString(), original: null }, request);
}
