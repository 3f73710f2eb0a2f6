import type { Editor } from "../auth/signed-in";
import { type HandValues, readHandDeal } from "../core/hand/read-hand-deal";
import { AppError } from "../core/shared/app-error";
import { write } from "../data/client";
import { changeDeal, readEditable } from "../data/hand/edit-deal";

/**
 * Edits a deal by hand, by the rules of the import. What sources said is kept beside the new values.
 * @param version of the deal as the editor saw it.
 * @returns the fields that were changed.
 * @throws AppError bad-request for values that cannot be read; not-found; conflict where the deal has changed since.
 */
export function editDeal(editor: Editor, id: string, values: HandValues, version: string): Promise<string[]> {
  return write(async (transaction) => {
    const found = await readEditable(transaction, id);
    if (found.version !== version) {
      throw new AppError(
        "conflict",
        "Somebody else has changed this deal since you opened it. Look at it as it is now.",
      );
    }
    return changeDeal(transaction, editor, found, readHandDeal(values, found.state), { action: "deal.edited" });
  });
}
