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
  /** Money in dollars or, for other currencies, in the amount as stated. */
  amount?: readonly [number, number];
  /** The attributes that must not be stated. */
  without?: readonly (keyof Attributes)[];
  survival?: true;
}

/** A kind's rules, first match wins; the last one has no conditions. */
export type SeverityTable = readonly SeverityRule[];

function inRange(value: number | undefined, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (value !== undefined && value >= range[0] && value < range[1]);
}

/** True where the clause's text and facts meet every condition of the rule. */
export function applies(rule: SeverityRule, text: string, attributes: Attributes): boolean {
  return (
    inRange(attributes.duration_months, rule.months) &&
    inRange(attributes.percent, rule.percent) &&
    inRange(attributes.amount_usd ?? attributes.amount, rule.amount) &&
    (rule.survival === undefined || attributes.survival === true) &&
    (rule.without ?? []).every((key) => attributes[key] === undefined) &&
    (rule.text === undefined || rule.text.test(text)) &&
    !rule.not?.test(text)
  );
}
