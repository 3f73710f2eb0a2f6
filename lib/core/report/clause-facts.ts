import type { Attributes, Finding, Parties } from "../reading/finding";
import { monthsText } from "../shared/fact-text";
import { type Money, money } from "../shared/money";
import { moneyShort } from "../shared/money-text";

/** Defined terms that name a role or a paper and not a party: they read badly in a sentence for the founder. */
const ROLE_WORDS =
  "investors?|lead|sponsors?|purchasers?|holders?|partners?|subscribers?|providers?|suppliers?|platforms?|clouds?|resellers?|distributors?|customers?|licensees?|carriers?|lenders?|parent|buyer|counterparty|strategic|new|corporate|series [a-f]|we|you|us";
const ROLE = new RegExp(
  `^(?:the )?(?:(?:${ROLE_WORDS}) )*(?:${ROLE_WORDS})$|(?:投资方|投资人|投資者|投资者|股东|股東|客户|客戶|服务商|供应商)$|^(?:甲方|乙方|丙方|认购方|合作方|领投方|贵方|我方|平台|平台方)$|^(?:本|该|第)`,
  "i",
);

/** A party is written with a capital, a digit or a Chinese character: 'Stratus Peak', not 'the cloud arm'. */
const NAME = /^[\p{Lu}\p{N}\p{Script=Han}]/u;

/** True where two names may mean one party: one holds the other, as 'Cobbold AI, Inc.' holds 'Cobbold'. */
function alike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/**
 * The shortest name of the strategic investor that is a name: 'Stratus Peak'; 'the investor' where there is none. A name
 * that may as well be the company's is not used: the wrong name in a verdict is worse than none.
 */
export function investorName(parties: Parties): string {
  const names = parties.investor
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && NAME.test(name) && !ROLE.test(name))
    .filter((name) => !parties.company.some((company) => alike(company, name)));
  return names.reduce((best, name) => (best === "" || name.length < best.length ? name : best), "") || "the investor";
}

/** The clause's amount as money: dollars, or another currency; null where none is stated. */
export function statedMoney(attributes: Attributes): Money | null {
  const { amount_usd: usd, amount, currency } = attributes;
  try {
    if (usd !== undefined) return money(usd, "USD");
    return amount !== undefined && currency !== undefined ? money(amount, currency) : null;
  } catch {
    // An amount too large for integer cents is a misreading, better left unsaid.
    return null;
  }
}

/** What a summary sentence can draw on. */
export interface ClauseFacts {
  /** The strategic investor in a few words. */
  investor: string;
  /** Whose cloud, chips or service: the provider as stated, else the investor. */
  provider: string;
  severity: Finding["severity"];
  percent: number | null;
  /** '$45.0M', '$40.0M a year'; null where no amount is stated. */
  money: string | null;
  /** ' for 36 months', or '' where no duration is stated. */
  lasting: string;
  months: number | null;
  /** True where the clause's words match. */
  says(words: RegExp): boolean;
}

/** An amount per period: 'in each Contract Year', '每年'. */
const YEARLY = /\b(?:each|per|every) (?:\w+ )?year\b|\bannual(?:ly)?\b|\bper annum\b|每年|年度/i;
const MONTHLY = /\b(?:each|per|every) (?:\w+ )?month\b|\bmonthly\b|每月|按月/i;

/** ' a year', ' a month', or '' where the clause's amount is no amount per period. */
export function periodOf(quote: string): string {
  if (YEARLY.test(quote)) return " a year";
  return MONTHLY.test(quote) ? " a month" : "";
}

/** Collects the facts of one clause for its summary. */
export function clauseFacts(finding: Finding, parties: Parties): ClauseFacts {
  const { provider, percent, duration_months: months } = finding.attributes;
  const investor = investorName(parties);
  const amount = statedMoney(finding.attributes);
  return {
    investor,
    provider: provider ?? investor,
    severity: finding.severity,
    percent: percent ?? null,
    money: amount ? moneyShort(amount) + periodOf(finding.quote) : null,
    lasting: months === undefined ? "" : ` for ${monthsText(months)}`,
    months: months ?? null,
    says: (words) => words.test(finding.quote),
  };
}
