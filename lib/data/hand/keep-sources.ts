import type { DealField, DealState } from "../../core/hand/deal-state";
import type { WordedField } from "../../core/import/deal-row";
import type { Store } from "../client";
import { newId } from "../new-id";
import { originOf } from "./hand-source";

/** Terms have rows of their own by source. */
const WITHOUT_ROWS: readonly DealField[] = ["strings", "confidence"];

interface Kept {
  id: string;
  /** Of edits by hand. */
  sourceId: string;
  before: DealState;
  after: DealState;
  fields: readonly DealField[];
  words: Partial<Record<WordedField, string>>;
}

/** Keeps what each source says of the fields that change, and marks the value that the deal stands by now. */
export async function keepSources(transaction: Store, kept: Kept): Promise<void> {
  const { id: dealId, sourceId, before, after, fields, words } = kept;
  for (const field of fields.filter((name) => !WITHOUT_ROWS.includes(name))) {
    const rows = await transaction.dealField.findMany({ where: { dealId, field } });
    const was = rowValue(before[field]);
    const now = rowValue(after[field]);
    const quote = words[field as WordedField] ?? null;
    if (!rows.some(({ current }) => current) && was !== null) {
      await keepOrigin(transaction, { dealId, field, value: was, confidence: before.confidence });
    }
    await transaction.dealField.updateMany({ where: { dealId, field }, data: { current: false } });
    const own = { dealId, field, sourceId };
    const agrees = await transaction.dealField.findFirst({ where: { dealId, field, value: now, NOT: { sourceId } } });
    if (agrees !== null) {
      await transaction.dealField.update({ where: { id: agrees.id }, data: { current: true } });
      await transaction.dealField.deleteMany({ where: own });
      continue;
    }
    const row = { value: now, quote, confidence: after.confidence, current: true };
    await transaction.dealField.upsert({
      where: { dealId_field_sourceId: own },
      create: { id: newId(), ...own, ...row },
      update: row,
    });
  }
}

/** What stood there without a row of its own gets one, under the source the deal came from. */
async function keepOrigin(
  transaction: Store,
  value: { dealId: string; field: string; value: string; confidence: string },
): Promise<void> {
  const { dealId, field } = value;
  const sourceId = await originOf(transaction, dealId);
  await transaction.dealField.upsert({
    where: { dealId_field_sourceId: { dealId, field, sourceId } },
    create: { id: newId(), ...value, sourceId, current: false },
    update: { value: value.value },
  });
}

/** A value as rows of fields hold it: lists joined, what is not disclosed null. */
function rowValue(value: DealState[DealField]): string | null {
  if (value === null || value === "unknown") return null;
  return typeof value === "string" ? value : value.join("; ") || null;
}
