import type { Editor } from "../auth/signed-in";
import type { PartyKind } from "../core/hand/party";
import { write } from "../data/client";
import { tellApart as keep } from "../data/hand/tell-apart";

/**
 * Says of pairs of startups or investors that look like one that they are two, so that they are offered for merging no more.
 * Each can be taken back from the audit log.
 * @param pairs ids; all or none of them are kept.
 * @throws AppError not-found, conflict.
 */
export function tellApart(
  editor: Editor,
  kind: PartyKind,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  return write(async (transaction) => {
    for (const pair of pairs) await keep(transaction, editor, kind, pair);
  });
}
