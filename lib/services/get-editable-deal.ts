import type { Editor } from "../auth/signed-in";
import { type HandValues, handValues } from "../core/hand/read-hand-deal";
import { store } from "../data/client";
import { dealSubject, readEditable } from "../data/hand/edit-deal";

/** A deal as its form shows it. */
export interface EditableDeal {
  id: string;
  /** 'Sakana AI, 2025-11' */
  title: string;
  values: HandValues;
  /** To be sent back with an edit, which is refused where the deal has changed since. */
  version: string;
}

/**
 * A deal to edit by hand.
 * @throws AppError not-found; conflict for a calibrated one.
 */
export async function getEditableDeal(_editor: Editor, id: string): Promise<EditableDeal> {
  const { state, version } = await readEditable(store(), id);
  return { id, title: dealSubject(state), values: handValues(state), version };
}
