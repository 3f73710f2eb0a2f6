import type { Editor } from "../auth/signed-in";
import type { NamedParty, PartyKind } from "../core/hand/party";
import { AppError } from "../core/shared/app-error";
import { store } from "../data/client";
import { readParty } from "../data/hand/named-parties";

/**
 * A startup or investor by its id, with the other names it goes by.
 * @throws AppError not-found.
 */
export async function getNamedParty(_editor: Editor, kind: PartyKind, id: string): Promise<NamedParty> {
  const party = await readParty(store(), kind, id);
  if (party === null) throw new AppError("not-found", `There is no such ${kind}.`);
  return party;
}
