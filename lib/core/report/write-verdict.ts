import type { Finding, Parties } from "../reading/finding";
import type { StringScore } from "../scoring/score-findings";
import { monthsText } from "../shared/fact-text";
import { money } from "../shared/money";
import { moneyShort } from "../shared/money-text";
import type { ClauseKind } from "../taxonomy/clause-kind";
import { kindText } from "../taxonomy/kind-text";
import { investorName, statedMoney } from "./clause-facts";
import { CREDITS } from "./string-sentences";
import { summariseFinding } from "./summarise-finding";

/** Small numbers are words in prose, larger ones figures. */
const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const word = (n: number) => NUMBERS[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** 'a', 'a and b', 'a, b and c'. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** What goes in against what must be spent back, where both are stated in dollars. */
function moneyThereAndBack(
  strings: readonly StringScore<Finding>[],
  investor: string,
  usd: number | null,
): string | null {
  if (usd === null) return null;
  const spend = strings.find((s) => s.finding.kind === "compute_commitment" && s.finding.attributes.amount_usd);
  const back = spend && statedMoney(spend.finding.attributes);
  if (!back || back.minor / 100 < usd / 4) return null; // A promise below a quarter of the cheque is not the news.
  const putsIn = `${capital(investor)} puts in ${moneyShort(money(usd, "USD"))}`;
  if (CREDITS.test(spend.finding.quote) && back.minor / 100 <= usd)
    return `${putsIn}, of which ${moneyShort(back)} is credits for its own services.`;
  return `${putsIn} and gets back a promise to spend ${moneyShort(back)}.`;
}

/** The two kinds of protection that give most back, and how many more: a verdict is no list. */
function softeners(softened: readonly StringScore<Finding>[]): string {
  const given = new Map<ClauseKind, number>();
  for (const { addends } of softened)
    for (const { by, tenths } of addends) if (by) given.set(by.kind, (given.get(by.kind) ?? 0) + tenths);
  const kinds = [...given.keys()].sort((a, b) => (given.get(b) ?? 0) - (given.get(a) ?? 0));
  const named = kinds.slice(0, kinds.length > 3 ? 2 : 3).map((kind) => kindText(kind).phrase);
  const more = kinds.length - named.length;
  return list(more > 0 ? [...named, `${word(more)} other protections`] : named);
}

/** How far the protections reach, and the heaviest string they do not. */
function whatSoftens(strings: readonly StringScore<Finding>[]): string {
  const softened = strings.filter((s) => s.softenedBy.length > 0);
  const n = strings.length;
  if (softened.length === 0) {
    const any = n === 2 ? "either" : "any";
    return n === 1 ? "Nothing in the paper softens it." : `No protection answers ${any} of the ${word(n)} strings.`;
  }
  const by = softeners(softened);
  if (softened.length === n)
    return n === 1 ? `It is softened by ${by}.` : `All ${word(n)} strings are softened by ${by}.`;
  const are = softened.length === 1 ? "is" : "are";
  const worst = strings.find((s) => s.softenedBy.length === 0);
  const months = worst?.finding.attributes.duration_months;
  const rest = worst
    ? `; ${kindText(worst.finding.kind).phrase}${months ? `, for ${monthsText(months)},` : ""} is not`
    : "";
  const part = n < NUMBERS.length ? capital(word(softened.length)) : String(softened.length);
  return `${part} of the ${word(n)} strings ${are} softened by ${by}${rest}.`;
}

/**
 * One or two plain sentences that say the most important thing with the document's own facts.
 * @param strings heaviest first, as the score gives them.
 * @param protections how many protections the document has.
 */
export function writeVerdict(
  strings: readonly StringScore<Finding>[],
  protections: number,
  parties: Parties,
  investmentUsd: number | null,
): string {
  const investor = investorName(parties);
  const [worst] = strings;
  if (!worst) {
    const kept = protections === 1 ? ", and one clause" : `, and ${word(protections)} clauses`;
    const keeps = protections === 0 ? "" : `${kept} ${protections === 1 ? "keeps" : "keep"} it free`;
    return `No strings found: nothing here ties the company to the cloud, data or approval of ${investor}${keeps}.`;
  }
  const first = moneyThereAndBack(strings, investor, investmentUsd) ?? summariseFinding(worst.finding, parties);
  return `${first} ${whatSoftens(strings)}`;
}
