import { parseChineseNumber } from "../../reading/facts/parse-chinese-number";
import { parseEnglishNumber } from "../../reading/facts/parse-number-words";
import { currencyDigits, type Money, money } from "../../shared/money";
import { splitRange, withoutQualifier } from "./amount-range";
import { currencyWord, readUnit } from "./amount-words";
import { cellText, foldCell } from "./fold-cell";
import { readFigure } from "./read-figure";
import { type Reading, type Refused, refused, understood } from "./reading";
import { isUndisclosed } from "./undisclosed";

/** What the file says of amounts that do not say it themselves. */
export interface AmountContext {
  decimalMark: "." | "," | null;
  /** Of amounts that name none: of the header, else of the file. */
  currency: string | null;
  /** The currency in a column of its own in the same row; null where there is none. */
  beside: string | null;
  /** Multiplies figures without a unit of their own. */
  scale: number;
}

export interface Amount {
  /** The lower end of a range, and what is known of an approximate sum. */
  from: Money;
  to: Money | null;
}

interface Side {
  figure: number;
  scale: number | null;
  currency: string | null;
  /** True where '$' or '¥' alone names the currency: a code beside it settles which dollar it is. */
  isBare: boolean;
}

const DOLLARS = /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|CNY|JPY)$/;
/** The reason where nothing says what an amount is in; it is settled once for a file. */
export const NO_CURRENCY = "the amount names no currency";
const EXAMPLES = "12.5M with a currency, such as $12.5M, EUR 110m or 1.2亿元";
/** Remarks that say no more than the qualifiers do. */
const REMARKS = /\s?\((?:est\.?|estimated|approx\.?|reported|rumou?red)\)$/;
/** What can stand inside a figure. */
const IN_FIGURE = /[\d.,\s'’_]/;

/** The first figure of a text with what stands before and behind it; null where there is no digit. '.5' begins with its mark. */
function splitFigure(text: string): { before: string; figure: string; behind: string } | null {
  const digit = text.search(/\d/);
  if (digit < 0) return null;
  // In '$.5M' the mark is the figure's, in 'Rs.40' the word's.
  const start = /[.,]/.test(text[digit - 1] ?? "") && !/[a-z]/.test(text[digit - 2] ?? "") ? digit - 1 : digit;
  let end = digit;
  while (end < text.length && IN_FIGURE.test(text[end] ?? "")) end++;
  return { before: text.slice(0, start), figure: text.slice(start, end), behind: text.slice(end) };
}

/**
 * An amount as people write it: '$12.5M', 'USD 40MM', '12,500,000', '120.000 EUR', '1.2亿元', '€110m', '12,5 Mio', 'Rs 40
 * crore', '25–40M USD', '~$40M', 'over $100M'. Null where the cell says that it is not disclosed.
 */
export function readAmount(cell: string, context: AmountContext): Reading<Amount | null> {
  const written = cellText(cell);
  const folded = foldCell(written);
  if (isUndisclosed(folded)) return understood(null);
  const bare = folded.replace(REMARKS, "");
  const { text, isQualified } = withoutQualifier(bare);
  const range = splitRange(text);
  if (range === null) {
    const side = readSide(text, context);
    if ("reason" in side) return side;
    const sum = toMoney(side, context);
    return "reason" in sum ? sum : understood({ from: sum, to: null }, isQualified || bare !== folded ? written : null);
  }
  return readRange(range, written, context);
}

function readRange([low, high]: readonly [string, string], written: string, context: AmountContext): Reading<Amount> {
  const upper = readSide(high, context);
  if ("reason" in upper) return upper;
  const lower = readSide(low, context);
  if ("reason" in lower) return lower;
  if (lower.currency !== null && upper.currency !== null && lower.currency !== upper.currency) {
    return refused("the two ends of the range are in different currencies", "one currency, such as $25M-$40M");
  }
  const currency = lower.currency ?? upper.currency;
  // '$25-40M' is 25 to 40 million; '$900k-1.2M' says its own units.
  const from = toMoney({ ...lower, currency, scale: lower.scale ?? upper.scale }, context);
  const to = toMoney({ ...upper, currency }, context);
  if ("reason" in from) return from;
  if ("reason" in to) return to;
  if (from.minor > to.minor) {
    return refused(
      "the range runs downwards",
      `the smaller amount first: ${written.length < 40 ? turned(written, low, high) : "$25M-$40M"}`,
    );
  }
  return from.minor === to.minor ? understood({ from, to: null }) : understood({ from, to }, written);
}

function turned(_written: string, low: string, high: string): string {
  return `${high}-${low}`.toUpperCase();
}

/** One figure with its unit and currency, or why it is none. */
function readSide(text: string, context: AmountContext): Side | Refused {
  const parts = splitFigure(text);
  if (parts === null || /^[^\d]*[十百千万萬亿億]/.test(text)) return readWords(text);
  const { before, figure, behind } = parts;
  if (/[-−(]\s*$/.test(before) || /^[-−]/.test(before)) {
    return refused(
      "an amount cannot be negative",
      "the amount without the minus sign, or an empty cell where it is not disclosed",
    );
  }
  const prefix = before.trim();
  const ahead = prefix === "" ? null : currencyWord(prefix);
  if (prefix !== "" && ahead === null) return refused(`'${prefix.slice(0, 30)}' is no currency`, EXAMPLES);
  if (/\d/.test(behind)) return refused("two figures in one cell", "one amount, or a range such as 25M-40M");
  const unit = readUnit(behind);
  if (unit === null) return refused(`'${behind.trim().slice(0, 30)}' is no unit or currency`, EXAMPLES);
  if (ahead !== null && unit.currency !== null && !isSame(prefix, ahead, unit.currency)) {
    return refused("the amount has two currencies", "one currency, such as $12.5M or EUR 110m");
  }
  const number = readFigure(figure, {
    decimalMark: context.decimalMark,
    hasUnit: unit.scale !== null || context.scale > 1,
  });
  if (!number.ok) return number;
  const isBare = prefix === "$" || prefix === "¥";
  const currency = isBare ? (unit.currency ?? ahead) : (ahead ?? unit.currency);
  return { figure: number.value, scale: unit.scale, currency, isBare: isBare && unit.currency === null };
}

/** '$12M USD' is one currency, and '$12M CAD' is Canadian: a bare dollar or ¥ is settled by the code behind. */
function isSame(prefix: string, ahead: string, behind: string): boolean {
  if (ahead === behind) return true;
  return prefix === "$" ? /^(?:USD|CAD|AUD|NZD|SGD|HKD|TWD)$/.test(behind) : prefix === "¥" && behind === "JPY";
}

/** What can stand inside a number in Chinese numerals, and the units of which it has at least one. */
const IN_EASTERN = /[\d.,〇零一二两三四五六七八九十百千万亿萬億]/;
const EASTERN_UNIT = /[十百千万亿萬億]/;

/** Amounts in words: 'forty million dollars', '一亿元'. */
function readWords(text: string): Side | Refused {
  const start = text.search(IN_EASTERN);
  let end = Math.max(start, 0);
  while (end < text.length && IN_EASTERN.test(text[end] ?? "")) end++;
  const number = start < 0 ? "" : text.slice(start, end);
  if (EASTERN_UNIT.test(number)) {
    const before = text.slice(0, start).trim();
    const behind = text.slice(end).trim();
    // '亿元' alone is one hundred million.
    const figure = parseChineseNumber(/^[万亿萬億]/.test(number) ? `一${number}` : number);
    const currency = currencyWord(before) ?? currencyWord(behind);
    const isUnderstood = [before, behind].every((part) => part === "" || currencyWord(part) !== null);
    if (figure !== null && isUnderstood) return { figure, scale: 1, currency, isBare: false };
  }
  const words = text.split(" ");
  for (let cut = words.length; cut > 0; cut--) {
    const figure = parseEnglishNumber(words.slice(0, cut).join(" "));
    const behind = words.slice(cut).join(" ");
    if (figure !== null && figure > 0 && (behind === "" || currencyWord(behind) !== null)) {
      return { figure, scale: 1, currency: currencyWord(behind), isBare: false };
    }
  }
  return refused("no amount of money", `${EXAMPLES}; leave the cell empty where it is not disclosed`);
}

function toMoney(side: Side, context: AmountContext): Money | Refused {
  const major = side.figure * (side.scale ?? context.scale);
  if (!(major > 0)) return refused("zero is no amount", "an empty cell where the amount is not disclosed");
  const { beside } = context;
  const currency = beside ?? side.currency ?? context.currency;
  if (beside !== null && side.currency !== null && side.currency !== beside && !(side.isBare && DOLLARS.test(beside))) {
    return refused(`the cell says ${side.currency}, the column of currencies ${beside}`, "one currency for the amount");
  }
  if (currency === null) {
    return refused(NO_CURRENCY, "a currency in the cell, a column of currencies, or one currency chosen for the file");
  }
  if (!Number.isSafeInteger(Math.round(major * 10 ** currencyDigits(currency)))) {
    return refused("the amount is larger than any deal", "the unit of the column, checked");
  }
  return money(major, currency);
}
