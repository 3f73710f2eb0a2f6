import { AppError } from "../../core/shared/app-error";
import { readDataVersion } from "../deal-index/held-index";
import { planHashOf } from "./driver-run";
import { readRun, type StoredRun } from "./import-runs";
import { RECORD_MOVED } from "./record-moved";

const DECIDED_SINCE =
  "You have decided rows since it was made, and it does not heed that yet. Plan again, then commit.";

/** Why the plan of an import no longer holds, for people; null while it does, and where there is none. */
export async function whyStale(run: StoredRun): Promise<string | null> {
  if (run.status !== "planned" || run.planVersion === null) return null;
  if (run.planVersion !== (await readDataVersion())) return RECORD_MOVED;
  return planHashOf(run, run.planVersion) === run.planHash ? null : DECIDED_SINCE;
}

/** @throws AppError not-found; conflict where the plan no longer holds. */
export async function requirePlanHolds(runId: string): Promise<void> {
  const why = await whyStale(await readRun(runId));
  if (why !== null) throw new AppError("conflict", why);
}
