import type { Attributes, Severity } from "../finding";

/**
 * One line of a kind's table. All conditions that are given must hold; a range holds only where the attribute is stated
 * (lower bound inclusive, upper exclusive).
 */
export interface SeverityRule {
  severity: Severity;
  /** Why, in words for the founder. Empty where only the facts speak ('36 months' is added by itself). */
  reason: string;
  text?: RegExp;
  not?: RegExp;
  months?: readonly [number, number];
  percent?: readonly [number, number];
  /** Money in dollars; other currencies by their rough worth (`UNITS_PER_DOLLAR`). */
  dollars?: readonly [number, number];
  /** The attributes that must not be stated. */
  without?: readonly (keyof Attributes)[];
  survival?: true;
}

/** A kind's rules, first match wins; the last one has no conditions. */
export type SeverityTable = readonly SeverityRule[];

function inRange(value: number | undefined, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (value !== undefined && value >= range[0] && value < range[1]);
}

/**
 * Units of a currency to the dollar, rounded: only to tell a large sum from a small one, never shown or summed. Currencies
 * that are not listed are worth about a dollar (EUR, GBP, CHF, CAD, ...).
 */
const UNITS_PER_DOLLAR: Readonly<Record<string, number>> = {
  CNY: 7,
  HKD: 8,
  TWD: 30,
  JPY: 150,
  KRW: 1400,
  INR: 85,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  AED: 4,
  SAR: 4,
  BRL: 5,
  XOF: 600,
  NGN: 1500,
};

function dollarsOf({ amount_usd, amount, currency }: Attributes): number | undefined {
  if (amount_usd !== undefined || amount === undefined) return amount_usd;
  return amount / (UNITS_PER_DOLLAR[currency ?? ""] ?? 1);
}

/** True where the clause's text and facts meet every condition of the rule. */
export function applies(rule: SeverityRule, text: string, attributes: Attributes): boolean {
  return (
    inRange(attributes.duration_months, rule.months) &&
    inRange(attributes.percent, rule.percent) &&
    inRange(dollarsOf(attributes), rule.dollars) &&
    (rule.survival === undefined || attributes.survival === true) &&
    (rule.without ?? []).every((key) => attributes[key] === undefined) &&
    (rule.text === undefined || rule.text.test(text)) &&
    !rule.not?.test(text)
  );
}
