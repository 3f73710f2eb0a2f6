import type { Editor } from "../auth/signed-in";
import { type HandValues, readHandDeal } from "../core/hand/read-hand-deal";
import { write } from "../data/client";
import { addDeal as insertDeal } from "../data/hand/add-deal";

/**
 * Adds a deal by hand, by the rules of the import. @returns its id.
 * @throws AppError bad-request for values that cannot be read; conflict where it is on record already.
 */
export async function addDeal(editor: Editor, set: "public" | "imported", values: HandValues): Promise<string> {
  const deal = readHandDeal(values, null);
  return write((transaction) => insertDeal(transaction, editor, set, deal));
}
