import { type DealField, type DealState, differingFields, moneyOf } from "../../core/hand/deal-state";
import type { WordedField } from "../../core/import/deal-row";
import type { Store } from "../client";
import { kindListText } from "../kind-list";
import { newId } from "../new-id";
import { findOrAddInvestor, findOrAddStartup } from "./find-or-add-party";
import { handSource } from "./hand-source";
import { keepSources } from "./keep-sources";

/**
 * Makes a deal say what `after` says. What its sources said stays beside it: the values by hand become the ones the deal
 * stands by, and where a value is again what some source says, that source stands for it.
 * @returns the fields that were changed.
 */
export async function writeDealState(
  transaction: Store,
  id: string,
  before: DealState,
  after: DealState,
  words: Partial<Record<WordedField, string>>,
): Promise<DealField[]> {
  const fields = differingFields(before, after);
  if (fields.length === 0) return [];
  const changed = new Set(fields);
  const sourceId = await handSource(transaction);
  await keepSources(transaction, { id, sourceId, before, after, fields, words });
  if (changed.has("investors")) await setInvestors(transaction, id, after.investors);
  await setTerms(transaction, id, sourceId, before, after);
  await transaction.deal.update({ where: { id }, data: columnsOf(after, changed) });
  if (changed.has("startup")) {
    const { id: startupId, nameKey } = await findOrAddStartup(transaction, after.startup, after.country);
    const { country } = await transaction.startup.findUniqueOrThrow({ where: { id: startupId } });
    await transaction.deal.update({ where: { id }, data: { startupId, startupKey: nameKey, country } });
  } else if (changed.has("country")) {
    // The country is the startup's; a trigger copies it to all its deals.
    const { startupId } = await transaction.deal.findUniqueOrThrow({ where: { id }, select: { startupId: true } });
    await transaction.startup.update({ where: { id: startupId }, data: { country: after.country } });
  }
  return fields;
}

/** The columns of the deal itself that changed. */
export function columnsOf(state: DealState, changed: { has(field: DealField): boolean }) {
  const amount = moneyOf(state.amount);
  const valuation = moneyOf(state.valuation);
  const plain = [
    "round",
    "cloudTerms",
    "cloudProvider",
    "exclusivity",
    "dataSharing",
    "credits",
    "sourceUrl",
    "sourceQuote",
    "confidence",
  ] as const;
  return {
    ...Object.fromEntries(plain.filter((name) => changed.has(name)).map((name) => [name, state[name]])),
    ...(changed.has("investorKinds") ? { investorKinds: kindListText(state.investorKinds) } : {}),
    ...(changed.has("announcedOn")
      ? { announcedOn: state.announcedOn, year: Number(state.announcedOn.slice(0, 4)) }
      : {}),
    ...(changed.has("amount")
      ? {
          amountMinor: amount?.minor ?? null,
          amountCurrency: amount?.currency ?? null,
          // As imports do: no rate of exchange is known.
          amountUsdMinor: amount?.currency === "USD" ? amount.minor : null,
        }
      : {}),
    ...(changed.has("valuation")
      ? { valuationMinor: valuation?.minor ?? null, valuationCurrency: valuation?.currency ?? null }
      : {}),
  };
}

/** Sets who took part, in order; the first leads. */
export async function setInvestors(transaction: Store, dealId: string, names: readonly string[]): Promise<void> {
  const before = await transaction.dealParticipant.findMany({ where: { dealId } });
  await transaction.dealParticipant.deleteMany({ where: { dealId } });
  const taken = new Set<string>();
  for (const name of names) {
    const investorId = await findOrAddInvestor(transaction, name);
    if (taken.has(investorId)) continue;
    const position = taken.size;
    taken.add(investorId);
    // Who else leads is kept: the record can name several.
    const led = before.some((one) => one.investorId === investorId && one.isLead && position > 0);
    const data = { dealId, investorId, isLead: position === 0 || led, position };
    await transaction.dealParticipant.create({ data });
  }
}

/** What was added holds by hand, what was taken away does not, unless the sources alone say just that. */
async function setTerms(
  transaction: Store,
  dealId: string,
  sourceId: string,
  before: DealState,
  after: DealState,
): Promise<void> {
  for (const kind of new Set([...before.strings, ...after.strings])) {
    const state = after.strings.includes(kind) ? "yes" : "no";
    if (before.strings.includes(kind) === (state === "yes")) continue;
    const where = { dealId_kind_sourceId: { dealId, kind, sourceId } };
    const others = await transaction.dealTerm.count({ where: { dealId, kind, state: "yes", NOT: { sourceId } } });
    if (others > 0 === (state === "yes")) await transaction.dealTerm.deleteMany({ where: { dealId, kind, sourceId } });
    else {
      const row = { state, quote: after.sourceQuote, confidence: after.confidence };
      await transaction.dealTerm.upsert({
        where,
        create: { id: newId(), dealId, kind, sourceId, ...row },
        update: row,
      });
    }
  }
}
