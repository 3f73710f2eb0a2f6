import type { Viewer } from "../auth/signed-in";
import type { UndoPlan } from "../core/import/import-run";
import { readUndoPlan } from "../data/imports/read-undo-plan";

/**
 * What undoing an import would do, and deal by deal what it cannot and why. Nothing is changed.
 * @throws AppError not-found.
 */
export function planUndo(_viewer: Viewer, runId: string): Promise<UndoPlan> {
  return readUndoPlan(runId);
}
