import type { Editor } from "../auth/signed-in";
import type { MergePreview, PartyKind } from "../core/hand/party";
import { store, write } from "../data/client";
import { mergeParties as merge, readMergePreview } from "../data/hand/merge-parties";

/**
 * What merging one startup or investor into another would do; each by its id or a name.
 * @throws AppError not-found, conflict.
 */
export function planMerge(_editor: Editor, kind: PartyKind, kept: string, gone: string): Promise<MergePreview> {
  return readMergePreview(store(), kind, kept, gone);
}

/**
 * Makes two one: all deals, names and declined offers of the one that goes become the kept one's. Can be taken back from the
 * audit log. @returns what was done, for people.
 * @throws AppError not-found, conflict.
 */
export function mergeParties(editor: Editor, kind: PartyKind, keptId: string, goneId: string): Promise<string> {
  return write(async (transaction) => {
    const preview = await readMergePreview(transaction, kind, keptId, goneId);
    await merge(transaction, editor, preview);
    return `${preview.gone.name} is ${preview.kept.name} now.`;
  });
}
