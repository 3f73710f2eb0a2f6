import type { AuditActor } from "../../core/access/audit";
import type { AuditEvent } from "../../core/access/audit-filter";
import type { PartyKind } from "../../core/hand/party";
import { AppError } from "../../core/shared/app-error";
import { type Store, store } from "../client";
import { recordAudit } from "../record-audit";
import { readParty } from "./named-parties";

/** A pair as it is stored: in whichever order it is given, it is one pair. */
function pairOf(one: string, other: string): { oneId: string; otherId: string } {
  return one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };
}

/** The key of a pair in `readToldApart`. */
export function pairKey(one: string, other: string): string {
  const { oneId, otherId } = pairOf(one, other);
  return `${oneId} ${otherId}`;
}

/** Pairs that were said to be two, by `pairKey`. */
export async function readToldApart(kind: PartyKind): Promise<Set<string>> {
  const rows = await store().toldApart.findMany({ where: { kind }, select: { oneId: true, otherId: true } });
  return new Set(rows.map(({ oneId, otherId }) => pairKey(oneId, otherId)));
}

/**
 * Says of two that they are two, in the caller's transaction. Saying it again changes nothing.
 * @throws AppError not-found where one of them is not on record; conflict for one and the same.
 */
export async function tellApart(
  transaction: Store,
  who: AuditActor,
  kind: PartyKind,
  ids: readonly [string, string],
): Promise<void> {
  const [one, other] = [await readParty(transaction, kind, ids[0]), await readParty(transaction, kind, ids[1])];
  if (one === null || other === null) {
    throw new AppError("not-found", `One of the two is not on record any more. Load the page again.`);
  }
  if (one.id === other.id) throw new AppError("conflict", `Both are ${one.name}.`);
  const pair = { kind, ...pairOf(one.id, other.id) };
  if ((await transaction.toldApart.findUnique({ where: { kind_oneId_otherId: pair } })) !== null) return;
  const eventId = await recordAudit(transaction, who, {
    action: kind === "startup" ? "startup.told-apart" : "investor.told-apart",
    entity: kind,
    entityId: one.id,
    subject: `${one.name} and ${other.name}`,
    before: { "are one": "perhaps" },
    after: { "are one": "no" },
  });
  await transaction.toldApart.create({ data: { ...pair, eventId } });
}

/** Takes it back: the pair is offered again, as long as both are on record. */
export async function undoTellApart(transaction: Store, who: AuditActor, event: AuditEvent): Promise<void> {
  await transaction.toldApart.deleteMany({ where: { eventId: event.id } });
  await recordAudit(transaction, who, {
    action: event.entity === "startup" ? "startup.told-apart-undone" : "investor.told-apart-undone",
    entity: event.entity === "startup" ? "startup" : "investor",
    entityId: event.entityId,
    subject: event.subject,
    before: event.after,
    after: event.before,
    undoes: event.id,
  });
}
