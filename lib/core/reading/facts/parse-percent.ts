import type { Span } from "../../shared/span";
import { CHINESE_SHARES } from "./chinese-shares";
import { collectMatches, type FormSet } from "./collect-matches";
import { ENGLISH_SHARES } from "./english-shares";
import { foldWidth } from "./fold-width";

/** A share found in a text. */
export interface PercentMatch extends Span {
  /** 80 for '80%', 'four-fifths' and '八成'; at most three decimals. */
  percent: number;
}

const FORMS: FormSet<number> = {
  forms: [...ENGLISH_SHARES, ...CHINESE_SHARES],
  sign: /%|cent|pct|point|\bpts?\b|pence|paise|p\.c\.|¢|\dp\b|\bfen\b|[½⅓⅔¼¾⅘⅗⅖⅕]|\d\/\d|hal[fv]|third|quarter|f(?:if|our)th|sixth|seventh|eighth|ninth|tenth|twel(?:f|ve)|twentieth|\b(?:a (?:dime|nickel|penny)|\d ?c (?:of|in|on|per))\b|\b(?:in|per|(?:out )?of) (?:every|each|an? |the |[a-z]*hundred|t[ehw]|f[io]|six|eight|\d)/i,
};

/** A multiple of price above this is no share of anything. */
const LARGEST = 1000;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Every share of a whole that the text states, in text order: figures ('80%', '80 per cent'), words ('eighty percent',
 * 'two thirds', 'seven in ten', '15 points of margin', 'nine cents of each dollar') and Chinese ('百分之八十', '八成',
 * '四分之三'). Overlapping readings give one match; values above 1,000 are dropped as no share.
 */
export function findPercents(text: string): PercentMatch[] {
  return collectMatches(foldWidth(text), FORMS)
    .filter(({ value }) => value <= LARGEST)
    .map(({ start, end, value }) => ({ start, end, percent: round(value) }));
}
