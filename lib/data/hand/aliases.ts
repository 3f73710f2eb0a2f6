import type { AuditActor } from "../../core/access/audit";
import type { NamedParty, PartyKind } from "../../core/hand/party";
import { AppError } from "../../core/shared/app-error";
import type { Store } from "../client";
import { foldName } from "../fold-name";
import { newId } from "../new-id";
import { recordAudit } from "../record-audit";
import { readParty } from "./named-parties";

/**
 * Adds another name that a startup or investor goes by.
 * @throws AppError bad-request for a name that is none; conflict where it is somebody's already.
 */
export async function addAlias(
  transaction: Store,
  who: AuditActor,
  kind: PartyKind,
  party: NamedParty,
  text: string,
): Promise<void> {
  const name = text.trim().slice(0, 200);
  const nameKey = foldName(name);
  if (nameKey === "") throw new AppError("bad-request", "Type the other name.");
  const holder = await readParty(transaction, kind, name);
  if (holder?.id === party.id) throw new AppError("conflict", `${party.name} is known by this name already.`);
  if (holder !== null) {
    throw new AppError(
      "conflict",
      `“${name}” is a name of ${holder.name}, which is on record by itself. Merge the two.`,
    );
  }
  await insertAlias(transaction, kind, party.id, name);
  const action = kind === "startup" ? "startup.alias-added" : "investor.alias-added";
  const about = { entity: kind, entityId: party.id, subject: party.name, after: { name } } as const;
  await recordAudit(transaction, who, { action, ...about });
}

/** Writes an alias. @returns its id. */
export async function insertAlias(transaction: Store, kind: PartyKind, partyId: string, name: string): Promise<string> {
  const row = { id: newId(), name, nameKey: foldName(name) };
  if (kind === "startup") await transaction.startupAlias.create({ data: { ...row, startupId: partyId } });
  else await transaction.investorAlias.create({ data: { ...row, investorId: partyId } });
  return row.id;
}

/**
 * Takes a name away.
 * @throws AppError not-found where it is none of this startup or investor.
 */
export async function removeAlias(
  transaction: Store,
  who: AuditActor,
  kind: PartyKind,
  party: NamedParty,
  aliasId: string,
): Promise<void> {
  const alias = party.aliases.find(({ id }) => id === aliasId);
  if (alias === undefined) throw new AppError("not-found", `${party.name} has no such other name.`);
  if (kind === "startup") await transaction.startupAlias.delete({ where: { id: aliasId } });
  else await transaction.investorAlias.delete({ where: { id: aliasId } });
  const action = kind === "startup" ? "startup.alias-removed" : "investor.alias-removed";
  const about = { entity: kind, entityId: party.id, subject: party.name, before: { name: alias.name } } as const;
  await recordAudit(transaction, who, { action, ...about });
}
