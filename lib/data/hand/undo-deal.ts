import type { AuditActor } from "../../core/access/audit";
import type { AuditEvent } from "../../core/access/audit-filter";
import { DEAL_FIELDS, type DealField, type DealState } from "../../core/hand/deal-state";
import { AppError } from "../../core/shared/app-error";
import type { Store } from "../client";
import { recordAudit } from "../record-audit";
import { changeDeal, dealSubject, readEditable } from "./edit-deal";

/**
 * Takes back a change of a deal: what it changed says again what it said before, and an added deal goes.
 * @throws AppError not-found; conflict where one of its fields was changed again since.
 */
export async function undoDealEvent(transaction: Store, who: AuditActor, event: AuditEvent): Promise<void> {
  const found = await readEditable(transaction, event.entityId ?? "");
  const written = (event.after ?? {}) as Partial<DealState>;
  const differing = (Object.keys(written) as DealField[]).filter(
    (name) => JSON.stringify(found.state[name]) !== JSON.stringify(written[name]),
  );
  if (differing.length > 0) {
    const names = differing.map((name) => DEAL_FIELDS[name]).join(", ");
    throw new AppError("conflict", `This cannot be taken back: changed again since: ${names}. Edit the deal instead.`);
  }
  if (event.before === null) {
    await transaction.deal.delete({ where: { id: found.id } });
    const about = { entity: "deal", entityId: found.id, subject: dealSubject(found.state) } as const;
    await recordAudit(transaction, who, { action: "deal.undone", ...about, before: event.after, undoes: event.id });
    return;
  }
  const state = { ...found.state, ...(event.before as Partial<DealState>) };
  await changeDeal(transaction, who, found, { state, words: {} }, { action: "deal.undone", undoes: event.id });
}
