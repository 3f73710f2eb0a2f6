import type { Editor } from "../auth/signed-in";
import type { PartyKind } from "../core/hand/party";
import { AppError } from "../core/shared/app-error";
import { write } from "../data/client";
import { addAlias, removeAlias } from "../data/hand/aliases";
import { readParty } from "../data/hand/named-parties";

/**
 * Adds another name that a startup or investor goes by, or takes one away: imports and edits find it by all of them.
 * @returns its main name.
 * @throws AppError not-found, bad-request; conflict where the name is somebody else's.
 */
export function changeNames(
  editor: Editor,
  kind: PartyKind,
  id: string,
  change: { add: string } | { remove: string },
): Promise<string> {
  return write(async (transaction) => {
    const party = await readParty(transaction, kind, id);
    if (party === null) throw new AppError("not-found", `There is no such ${kind}.`);
    if ("add" in change) await addAlias(transaction, editor, kind, party, change.add);
    else await removeAlias(transaction, editor, kind, party, change.remove);
    return party.name;
  });
}
