import { currencyDigits, type Money, money, toMajor } from "../shared/money";
import {
  ENDS,
  type Ends,
  FIELD_NAMES,
  type FieldName,
  type FieldRule,
  type FieldUnit,
  OFFER_FIELDS,
} from "./offer-field";

/*
 * The address of a comparison: `a=r:<report>&a.need=70&b=h&b.name=Bellweather&b.cash=32&rate=8&fx.CNY=0.14&show=a`.
 * An offer is a report of the reader (`r:`), a shipped sample (`s:`) or typed in (`h`); figures that differ from what was read or
 * assumed follow it, money in millions. One comparison has one address: parameters in a fixed order, nothing that says nothing.
 */

/** Four columns are what a table can hold side by side. */
export const SLOTS = ["a", "b", "c", "d"] as const;
export type Slot = (typeof SLOTS)[number];

/** What the reader put in the place of what was read; figures as people type them (millions, per cent, months, days). */
export interface OfferEntry {
  /** `r:<id>`, `s:<slug>` or `h`. */
  source: string;
  name?: string;
  currency?: string;
  ends?: Ends;
  figures: Partial<Record<FieldName, number>>;
}

export interface OffersQuery {
  entries: OfferEntry[];
  /** Discount rate, per cent a year; 0 for undiscounted. */
  rate: number;
  /** What one unit of a currency is worth in the first offer's, by ISO code. */
  exchange: Record<string, number>;
  /** The offer whose assumptions are open, by its place. */
  show: number;
}

/** A parameter that was not used, with what would be. */
export interface RefusedParameter {
  name: string;
  /** 'Term of A: "abc" is not a number from 1 to 480 months.' */
  message: string;
}

export interface ReadOffersQuery {
  query: OffersQuery;
  refused: RefusedParameter[];
}

/** Parameters as Next and URLSearchParams give them. */
export type OfferParams = Record<string, string | string[] | undefined>;

const SOURCE = /^(?:h|[rs]:[A-Za-z0-9-]{1,64})$/;
const CURRENCY = /^[A-Z]{3}$/;
const NUMBER = /^\d{1,12}(?:\.\d{1,8})?$/;
const LONGEST_NAME = 60;
const UNITS: Record<FieldUnit, string> = { money: " million", percent: "%", months: " months", days: " days" };
const RATE: FieldRule = { label: "Discount rate a year", unit: "percent", min: 0, max: 50 };
/** Any two currencies in use lie within these. */
const EXCHANGE = { min: 0.000001, max: 1_000_000 };

/** What a person typed as a number: '45', '45.0', '1,200', '15%', '$45'; null for anything else. */
function numberIn(text: string): number | null {
  const bare = text.replace(/[,\s$€£¥%]/g, "");
  return NUMBER.test(bare) ? Number(bare) : null;
}

/** Cut, so that a message never repeats a page of somebody's text. */
function quoted(text: string): string {
  return text.length > 30 ? `"${text.slice(0, 30)}…"` : `"${text}"`;
}

/**
 * A figure as typed, checked against its rule.
 * @param of whose it is, for the message: ' of A', or ''.
 */
export function readFigure(rule: FieldRule, text: string, of: string): { value: number } | { message: string } {
  const value = numberIn(text);
  if (value !== null && value >= rule.min && value <= rule.max) return { value };
  const range = `${rule.min.toLocaleString("en-US")} to ${rule.max.toLocaleString("en-US")}${UNITS[rule.unit]}`;
  return { message: `${rule.label}${of}: ${quoted(text)} is not a number from ${range}.` };
}

function firstOf(value: string | string[] | undefined): string | undefined {
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === "" ? undefined : text;
}

type Refuse = (name: string, message: string) => void;

function readWords(params: OfferParams, slot: Slot, refuse: Refuse): Pick<OfferEntry, "name" | "currency" | "ends"> {
  const of = ` of ${slot.toUpperCase()}`;
  const words: Pick<OfferEntry, "name" | "currency" | "ends"> = {};
  const name = firstOf(params[`${slot}.name`]);
  if (name !== undefined) {
    if (name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name)) words.name = name;
    else refuse(`${slot}.name`, `Name${of}: a name has at most ${LONGEST_NAME} characters on one line.`);
  }
  const currency = firstOf(params[`${slot}.currency`])?.toUpperCase();
  if (currency !== undefined) {
    if (CURRENCY.test(currency)) words.currency = currency;
    else refuse(`${slot}.currency`, `Currency${of}: ${quoted(currency)} is not a code of three letters such as USD.`);
  }
  const ends = firstOf(params[`${slot}.ends`]);
  if (ends !== undefined) {
    const known = ENDS.find((end) => end === ends);
    if (known !== undefined) words.ends = known;
    else refuse(`${slot}.ends`, `What ends early${of}: ${quoted(ends)} is not one of ${ENDS.join(", ")}.`);
  }
  return words;
}

function readEntry(params: OfferParams, slot: Slot, refuse: Refuse): OfferEntry | null {
  const source = firstOf(params[slot]);
  if (source === undefined) return null;
  if (!SOURCE.test(source)) {
    refuse(
      slot,
      `Offer ${slot.toUpperCase()}: ${quoted(source)} is not r: with a report, s: with a sample, or h for an offer typed in.`,
    );
    return null;
  }
  const figures: OfferEntry["figures"] = {};
  for (const field of FIELD_NAMES) {
    const text = firstOf(params[`${slot}.${field}`]);
    if (text === undefined) continue;
    const read = readFigure(OFFER_FIELDS[field], text, ` of ${slot.toUpperCase()}`);
    if ("value" in read) figures[field] = read.value;
    else refuse(`${slot}.${field}`, read.message);
  }
  return { source, ...readWords(params, slot, refuse), figures };
}

function readExchange(params: OfferParams, refuse: Refuse): Record<string, number> {
  const exchange: Record<string, number> = {};
  for (const name of Object.keys(params)
    .filter((key) => key.startsWith("fx."))
    .slice(0, SLOTS.length * 2)) {
    const text = firstOf(params[name]);
    if (text === undefined) continue;
    const code = name.slice(3);
    const value = numberIn(text);
    if (CURRENCY.test(code) && value !== null && value >= EXCHANGE.min && value <= EXCHANGE.max) exchange[code] = value;
    else refuse(name, `Rate of ${quoted(code)}: ${quoted(text)} is not a number from ${EXCHANGE.min} to 1,000,000.`);
  }
  return exchange;
}

/** Reads the address of a comparison. What cannot be used is left out and named with what would work, never an error. */
export function readOffersQuery(params: OfferParams): ReadOffersQuery {
  const refused: RefusedParameter[] = [];
  const refuse: Refuse = (name, message) => refused.push({ name, message });
  const slots = SLOTS.map((slot) => ({ slot, entry: readEntry(params, slot, refuse) })).filter((s) => s.entry !== null);
  const entries = slots.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const added = firstOf(params.add);
  if (added !== undefined) {
    if (!SOURCE.test(added)) refuse("add", `Offer to add: ${quoted(added)} is no report, sample or h.`);
    else if (entries.length === SLOTS.length) refuse("add", "Four offers are compared at most. Remove one first.");
    else entries.push({ source: added, figures: {} });
  }
  const rateText = firstOf(params.rate);
  const rate = rateText === undefined ? { value: 0 } : readFigure(RATE, rateText, "");
  if ("message" in rate) refuse("rate", rate.message);
  const shown = firstOf(params.show);
  const show = slots.findIndex(({ slot }) => slot === shown);
  return {
    query: {
      entries,
      rate: "value" in rate ? rate.value : 0,
      exchange: readExchange(params, refuse),
      show: added !== undefined && entries.length > slots.length ? entries.length - 1 : Math.max(0, show),
    },
    refused,
  };
}

/** A number as people write it, never with an exponent: 0.0000001, not 1e-7. */
export function plainNumber(value: number): string {
  return value === 0 ? "0" : PLAIN.format(value);
}

const PLAIN = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 8 });

/** The search string of a comparison, '' for none; the same comparison always has the same one. */
export function offersSearch(query: OffersQuery): string {
  const search = new URLSearchParams();
  query.entries.slice(0, SLOTS.length).forEach((entry, i) => {
    const slot = SLOTS[i] ?? "a";
    search.set(slot, entry.source);
    for (const word of ["name", "currency", "ends"] as const)
      if (entry[word]) search.set(`${slot}.${word}`, entry[word]);
    for (const field of FIELD_NAMES) {
      const value = entry.figures[field];
      if (value !== undefined) search.set(`${slot}.${field}`, plainNumber(value));
    }
  });
  if (query.rate > 0) search.set("rate", plainNumber(query.rate));
  for (const code of Object.keys(query.exchange).sort())
    search.set(`fx.${code}`, plainNumber(query.exchange[code] ?? 0));
  if (query.show > 0 && query.show < query.entries.length) search.set("show", SLOTS[query.show] ?? "a");
  const text = search.toString().replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}

/** True where an address is not the one of its comparison: a form's blanks and repeats, an offer just added, letters left out. */
export function isUntidy(params: OfferParams, query: OffersQuery): boolean {
  const own = new URLSearchParams(offersSearch(query));
  const names = Object.keys(params).filter((name) => params[name] !== undefined);
  return names.length !== own.size || names.some((name) => own.get(name) !== params[name]);
}

/** A figure as people type it to the one that is computed with: millions to minor units, the rest unchanged. */
export function toFigure(field: FieldName, typed: number, currency: string): number {
  return OFFER_FIELDS[field].unit === "money" ? money(typed * 1e6, currency).minor : typed;
}

/** The reverse of `toFigure`, with at most eight decimals. */
export function fromFigure(field: FieldName, figure: number, currency: string): number {
  if (OFFER_FIELDS[field].unit !== "money") return Number(figure.toFixed(8));
  const value: Money = { minor: figure, currency };
  return Number((toMajor(value) / 1e6).toFixed(6 + currencyDigits(currency)));
}
