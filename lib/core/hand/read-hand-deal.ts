import type { ImportChoices } from "../import/column-mapping";
import { compileRowReader } from "../import/compile-row-reader";
import type { WordedField } from "../import/deal-row";
import { importedDealSchema } from "../import/imported-deal-schema";
import { AppError } from "../shared/app-error";
import { toMajor } from "../shared/money";
import { DEAL_FIELD_NAMES, DEAL_FIELDS, type DealField, type DealState, moneyOf, stateOf } from "./deal-state";

/** What a form holds: text for each field. */
export type HandValues = Record<DealField, string>;

/** What a form says, read, and how it words what the record cannot hold exactly ('over $100M'). */
export interface HandDeal {
  state: DealState;
  words: Partial<Record<WordedField, string>>;
}

/** The text of each field as a form shows it; what is not disclosed is empty, and 'unknown' where a choice says so. */
export function handValues(state: DealState): HandValues {
  return Object.fromEntries(DEAL_FIELD_NAMES.map((name) => [name, textOf(state, name)])) as HandValues;
}

function textOf(state: DealState, name: DealField): string {
  const value = state[name];
  if (name === "amount" || name === "valuation") return moneyWords(state[name]);
  return typeof value === "string" ? value : (value?.join("; ") ?? "");
}

/** '1250000000 USD' as 'USD 12500000'. */
function moneyWords(text: string | null): string {
  const money = moneyOf(text);
  return money === null ? "" : `${money.currency} ${toMajor(money)}`;
}

/** Without a column of its own nothing can be read of a row; these stand for what was not changed. */
const STAND_IN: Partial<Record<DealField, string>> = { startup: "unchanged", announcedOn: "2024" };

/**
 * Reads a form by the rules of the import. Fields that say what the deal said before keep their value, whatever the rules
 * make of it today.
 * @param before the deal as it is; null for a new one.
 * @throws AppError bad-request that says for each field what is wrong and what would work.
 */
export function readHandDeal(given: HandValues, before: DealState | null): HandDeal {
  const old = before && handValues(before);
  const changed = DEAL_FIELD_NAMES.filter((name) => given[name].trim() !== old?.[name]);
  const names = DEAL_FIELD_NAMES.filter((name) => changed.includes(name) || STAND_IN[name] !== undefined);
  const cells = names.map((name) => (changed.includes(name) ? given[name] : (STAND_IN[name] ?? "")));
  const read = compileRowReader(choicesFor(names), names)({ line: 1, endLine: 1, cells, fault: null });
  if ("problems" in read) {
    const said = read.problems.map(
      ({ column, value, reason, works }) =>
        `${DEAL_FIELDS[column as DealField] ?? "The deal"} “${value}”: ${reason}; what works: ${worksHere(works)}`,
    );
    throw new AppError("bad-request", `${said.join(". ")}.`);
  }
  const deal = importedDealSchema.parse(read.deal);
  const stated = stateOf(deal);
  const state = before === null ? stated : { ...before, ...pick(stated, changed) };
  return { state, words: deal.asWritten ?? {} };
}

/** Without what only a file offers: 'chosen once for the file', 'map the word once for all rows'. */
function worksHere(works: string): string {
  const ways = works.split(", or ").filter((way) => !way.includes(" once for "));
  return ways.length === 0 ? works : ways.join(", or ");
}

function pick(state: DealState, names: readonly DealField[]): Partial<DealState> {
  return Object.fromEntries(names.map((name) => [name, state[name]]));
}

/** One column per field; nothing is guessed, so that a date or an amount that can be read in two ways is asked about. */
function choicesFor(names: readonly DealField[]): ImportChoices {
  return {
    columns: names.map((field, column) => ({ column, header: field, field, confidence: 1, reason: "the form" })),
    dateOrder: null,
    decimalMark: null,
    currency: null,
    scale: 1,
    values: {},
  };
}
