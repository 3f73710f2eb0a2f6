import { type TakeAwayKind, takeAwayKind } from "../core/report/take-away";
import { AppError } from "../core/shared/app-error";

/**
 * What an address of a report's file asks for: its last part is the form, `whatif` the plan of a negotiation sheet,
 * `market` the data set that a PDF report is held against.
 * @throws AppError not-found for a form that there is not.
 */
export function readTakeAway(
  request: Request,
  key: string,
): { kind: TakeAwayKind; whatif: string | null; market: string | null; signal: AbortSignal } {
  const kind = takeAwayKind(key);
  if (kind === null) throw new AppError("not-found", "A report cannot be had in this form.");
  const { searchParams } = new URL(request.url);
  return { kind, whatif: searchParams.get("whatif"), market: searchParams.get("market"), signal: request.signal };
}
