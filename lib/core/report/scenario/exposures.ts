import type { Scorable } from "../../scoring/scorable";
import { monthsText, shareText } from "../../shared/fact-text";
import { toMajor } from "../../shared/money";
import { moneyShort } from "../../shared/money-text";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { periodOf, statedMoney } from "../clause-facts";
import { CREDITS } from "../string-sentences";

/*
 * What a paper costs in money, share and time, from the facts its clauses state. Where several clauses state the same
 * thing the largest counts: one duty is often said twice, and adding the two would invent money.
 */

/** A line of the money table. */
export const EXPOSURES = {
  spend: "Committed spend",
  credits: "Credits in place of cash",
  share: "Share tied to one provider",
  revenue: "Share of revenue",
  leaving: "Cost of leaving",
  duration: "Longest string",
} as const;
export type ExposureKey = keyof typeof EXPOSURES;

/** The text of each line: a figure, 'not stated' where a clause is there and states none, 'none' where there is no clause. */
export type Exposures = Readonly<Record<ExposureKey, string>>;

export const NONE = "none";
export const NOT_STATED = "not stated";

type Fact = Pick<Scorable, "kind" | "quote" | "attributes" | "softened">;

/** Our counter-language commits no money and no share, so a softened clause is none of these. */
function clauses(findings: readonly Fact[], kinds: readonly ClauseKind[]): Fact[] {
  return findings.filter((f) => kinds.includes(f.kind) && f.softened !== true);
}

/** The largest amount with its period and term; a share where only that is stated. */
function largestAmount(of: readonly Fact[]): string {
  if (of.length === 0) return NONE;
  const amounts = of.flatMap((fact) => {
    const amount = statedMoney(fact.attributes);
    return amount === null ? [] : [{ fact, amount }];
  });
  const [top] = amounts.sort((a, b) => toMajor(b.amount) - toMajor(a.amount));
  if (top === undefined) return largestShare(of);
  const term = top.fact.attributes.duration_months;
  return `${moneyShort(top.amount)}${periodOf(top.fact.quote)}${term === undefined ? "" : ` over ${monthsText(term)}`}`;
}

function largestShare(of: readonly Fact[]): string {
  if (of.length === 0) return NONE;
  const shares = of.flatMap((fact) => fact.attributes.percent ?? []);
  return shares.length === 0 ? NOT_STATED : shareText(Math.max(...shares));
}

function longest(findings: readonly Fact[]): string {
  if (findings.length === 0) return NONE;
  const terms = findings.flatMap((fact) => fact.attributes.duration_months ?? []);
  return terms.length === 0 ? NOT_STATED : monthsText(Math.max(...terms));
}

/**
 * Money, shares and time that the strings of a paper commit.
 * @param strings findings that are strings; softened ones state what our counter-language states.
 */
export function exposuresOf(strings: readonly Fact[]): Exposures {
  const commitments = clauses(strings, ["compute_commitment"]);
  const inCredits = (fact: Fact) => CREDITS.test(fact.quote);
  return {
    spend: largestAmount(commitments.filter((fact) => !inCredits(fact))),
    credits: largestAmount(commitments.filter(inCredits)),
    share: largestShare(clauses(strings, ["cloud_exclusivity", "hardware_lock_in"])),
    revenue: largestShare(clauses(strings, ["revenue_share"])),
    leaving: largestAmount(clauses(strings, ["exit_penalty"])),
    duration: longest(strings),
  };
}

/** The lines worth showing: those the paper as read has. */
export function exposureLines(read: Exposures): ExposureKey[] {
  return (Object.keys(EXPOSURES) as ExposureKey[]).filter((key) => read[key] !== NONE);
}
