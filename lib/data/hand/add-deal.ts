import type { AuditActor } from "../../core/access/audit";
import { DEAL_FIELD_NAMES, valuesOf } from "../../core/hand/deal-state";
import type { HandDeal } from "../../core/hand/read-hand-deal";
import { AppError } from "../../core/shared/app-error";
import type { Store } from "../client";
import { newId } from "../new-id";
import { recordAudit } from "../record-audit";
import { readDealState } from "./deal-state";
import { dealSubject } from "./edit-deal";
import { findOrAddStartup } from "./find-or-add-party";
import { handSource } from "./hand-source";
import { columnsOf, setInvestors } from "./write-deal-state";

/**
 * Adds a deal by hand and writes that down, in the caller's transaction. @returns its id.
 * @throws AppError conflict where the set has the deal already: same startup, date, round and amount.
 */
export async function addDeal(
  transaction: Store,
  who: AuditActor,
  provenance: "public" | "imported",
  { state, words }: HandDeal,
): Promise<string> {
  const startup = await findOrAddStartup(transaction, state.startup, state.country);
  const columns = columnsOf(state, new Set(DEAL_FIELD_NAMES));
  const { amountMinor, amountCurrency } = columns;
  const same = { provenance, startupId: startup.id, announcedOn: state.announcedOn, round: state.round };
  const twin = await transaction.deal.findFirst({ where: { ...same, amountMinor, amountCurrency } });
  if (twin !== null) {
    throw new AppError("conflict", `This deal is on record already, at /deals/${twin.id}.`, {
      details: { id: twin.id },
    });
  }
  const id = newId();
  const { country } = await transaction.startup.findUniqueOrThrow({ where: { id: startup.id } });
  const place = { id, provenance, startupId: startup.id, startupKey: startup.nameKey, country };
  const dated = { announcedOn: state.announcedOn, year: Number(state.announcedOn.slice(0, 4)) };
  await transaction.deal.create({ data: { ...columns, ...place, ...dated, confidence: state.confidence } });
  await setInvestors(transaction, id, state.investors);
  const sourceId = await handSource(transaction);
  const said = { dealId: id, sourceId, confidence: state.confidence };
  for (const kind of state.strings) {
    await transaction.dealTerm.create({ data: { id: newId(), ...said, kind, state: "yes", quote: state.sourceQuote } });
  }
  for (const [field, quote] of Object.entries(words)) {
    const value = state[field as keyof typeof words];
    await transaction.dealField.create({ data: { id: newId(), ...said, field, value, quote } });
  }
  const made = (await readDealState(transaction, id))?.state ?? state;
  const after = valuesOf(made, DEAL_FIELD_NAMES);
  await recordAudit(transaction, who, {
    action: "deal.added",
    entity: "deal",
    entityId: id,
    subject: dealSubject(made),
    after,
  });
  return id;
}
