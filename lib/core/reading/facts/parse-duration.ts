import type { Span } from "../../shared/span";
import { CHINESE_DURATIONS } from "./chinese-durations";
import { collectMatches, type FormSet } from "./collect-matches";
import type { DurationReading } from "./duration-reading";
import { ENGLISH_DURATIONS } from "./english-durations";
import { foldWidth } from "./fold-width";

/** A length of time found in a text. */
export interface DurationMatch extends Span, DurationReading {}

const FORMS: FormSet<DurationReading> = {
  forms: [...ENGLISH_DURATIONS, ...CHINESE_DURATIONS],
  sign: /day|week|fortnight|month|mths?\b|mos?\b|quarter|year|yrs?\b|annivers|\dm |\dy\b|decade|\d y\b/i,
};

/**
 * Every length of time that the text states, in text order, in months (90 days = 3): figures and words ('36 months',
 * 'thirty-six (36) months', 'a year and a half', 'eight quarters', 'ninety days'), marks from a start ('the third
 * anniversary', 'by month thirty') and Chinese ('三年', '三十六个月', '一年半', '六十日'). Dates are no lengths, and
 * nothing above 100 years is one.
 */
export function findDurations(text: string): DurationMatch[] {
  return collectMatches(foldWidth(text), FORMS).map(({ start, end, value }) => ({ start, end, ...value }));
}
