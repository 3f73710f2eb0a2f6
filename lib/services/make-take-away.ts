import { join } from "node:path";
import type { Report } from "../core/report/report";
import { scenarioBase } from "../core/report/scenario/scenario-base";
import { changeableIn } from "../core/report/scenario/scenario-paper";
import { decodeScenario } from "../core/report/scenario/scenario-url";
import { TAKE_AWAYS, type TakeAwayKind, takeAwayFileName } from "../core/report/take-away";
import { env } from "../env";
import { marketSentence } from "../export/market-sentence";
import { takeAway } from "../export/take-away";
import { findComparableDeals } from "./find-comparable-deals";

/** What is asked for. */
export interface TakeAwayRequest {
  kind: TakeAwayKind;
  /** The plan of a negotiation sheet, as it stands in the report's address; null for none. */
  whatif: string | null;
  /** The data set that a PDF report is held against, as it stands in the report's address; null for the public one. */
  market: string | null;
  signal?: AbortSignal;
}

/** A file to save. */
export interface MadeFile {
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}

/**
 * A report in a form to take away.
 * @param made.date ISO moment that the file carries.
 * @param made.original the Word file that it was made from, null for none.
 * @throws AppError document-damaged, document-timeout, rate-limited, internal.
 */
export async function makeTakeAway(
  { report, date, original }: { report: Report; date: string; original: Uint8Array | null },
  { kind, whatif, market: dataSet, signal }: TakeAwayRequest,
): Promise<MadeFile> {
  const market = kind === "pdf" ? marketSentence(await findComparableDeals(report, dataSet, date), report) : null;
  const scenario = whatif === null ? null : decodeScenario(whatif, changeableIn(scenarioBase(report))).scenario;
  const childPath = join(env().root, "dist", "export-child.mjs");
  const bytes = await takeAway({ kind, report, date, original, market, scenario }, { childPath, signal });
  return { name: takeAwayFileName(report, kind, original !== null), mimeType: TAKE_AWAYS[kind].mimeType, bytes };
}
