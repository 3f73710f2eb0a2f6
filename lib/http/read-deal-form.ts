import { DEAL_FIELD_NAMES, type DealField } from "../core/hand/deal-state";
import type { HandValues } from "../core/hand/read-hand-deal";
import { readBody } from "./read-body";

/** More than the longest quote and two hundred investors need. */
const MOST_BYTES = 64 * 1024;

/** Fields with one box for each choice. */
const BOXES: readonly DealField[] = ["investorKinds", "strings"];

/** The form of a deal: the text of each field, boxes joined by '; ' in order, and whatever else it holds. */
export async function readDealForm(request: Request): Promise<{ values: HandValues; other: (name: string) => string }> {
  const form = new URLSearchParams(new TextDecoder().decode(await readBody(request, MOST_BYTES)));
  const textOf = (name: DealField) =>
    BOXES.includes(name) ? form.getAll(name).sort().join("; ") : (form.get(name) ?? "").replaceAll("\r\n", "\n").trim();
  const values = Object.fromEntries(DEAL_FIELD_NAMES.map((name) => [name, textOf(name)])) as HandValues;
  return { values, other: (name) => form.get(name) ?? "" };
}
