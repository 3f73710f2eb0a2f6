import type { AuditActor } from "../../core/access/audit";
import { type DealState, valuesOf } from "../../core/hand/deal-state";
import type { HandDeal } from "../../core/hand/read-hand-deal";
import { AppError } from "../../core/shared/app-error";
import type { Store } from "../client";
import { recordAudit } from "../record-audit";
import { type FoundDeal, readDealState } from "./deal-state";
import { writeDealState } from "./write-deal-state";

/** What a deal is called in the log: 'Sakana AI, 2025-11'. */
export function dealSubject({ startup, announcedOn }: DealState): string {
  return `${startup}, ${announcedOn.slice(0, 7)}`;
}

/**
 * The deal, if it may be edited by hand.
 * @throws AppError not-found; conflict for the calibrated set, which is computed and reproduces the article's table.
 */
export async function readEditable(on: Store, id: string): Promise<FoundDeal> {
  const found = await readDealState(on, id);
  if (found === null) throw new AppError("not-found", "There is no such deal.");
  if (found.provenance === "calibrated") {
    throw new AppError("conflict", "Calibrated deals are made up so that their table comes out; they are not edited.");
  }
  return found;
}

/**
 * Makes a deal say something else and writes that down, in the caller's transaction.
 * @param entry how the log calls it: an edit, or taking one back.
 * @returns the fields that were changed; none where the deal says so already.
 */
export async function changeDeal(
  transaction: Store,
  who: AuditActor,
  found: FoundDeal,
  { state, words }: HandDeal,
  entry: { action: "deal.edited" | "deal.undone"; undoes?: string },
): Promise<string[]> {
  const fields = await writeDealState(transaction, found.id, found.state, state, words);
  if (fields.length === 0) return [];
  // What is written down is what the deal now says: a name can have led to one that it is also known by.
  const now = (await readDealState(transaction, found.id))?.state ?? state;
  await recordAudit(transaction, who, {
    ...entry,
    entity: "deal",
    entityId: found.id,
    subject: dealSubject(now),
    before: valuesOf(found.state, fields),
    after: valuesOf(now, fields),
  });
  return fields;
}
