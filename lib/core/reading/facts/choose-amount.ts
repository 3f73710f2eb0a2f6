import type { Language } from "../../document/canonical-document";
import { type Money, money, toMajor } from "../../shared/money";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { around } from "./around";
import type { ClauseWords } from "./clause-words";
import type { FactContext } from "./fact-context";
import { findBareAmounts } from "./find-bare-amounts";
import { paperFacts } from "./paper-facts";
import { findDurations } from "./parse-duration";
import type { AmountMatch } from "./parse-money";

/** Kinds whose weight is a sum of money. */
const MEANT: ReadonlySet<ClauseKind> = new Set(["compute_commitment", "exit_penalty"]);

/** Of a revenue share only the sum at which it ends: 'until $3 million has been paid', 'up to a ceiling of £900,000'. */
const CAP_BEFORE =
  /(?:\buntil(?: [\w'’]+){0,5}|\btill(?: [\w'’]+){0,5}|\b(?:ceiling|cap|maximum|total) of|\bcapped at|\bnot (?:to )?exceed(?:ing)?|\bup to|累计达|上限为?|封顶)(?: an? aggregate(?: of)?)? ?$/i;

/** Below this a sum is a price per share, per hour or per unit (major units, any currency). */
const UNIT_PRICE = 1000;

/** 'a fifth of the $65m': the whole is no sum to be spent. */
const SHARED_BEFORE =
  /(?:%|\bper ?cent\.?|\b(?:half|third|thirds|quarters?|fifths?|sixth|eighth|tenths?)) of (?:the|its|our|their|that|this) $/i;
/** Smaller sums are prices even where a clause states nothing else (major units, any currency). */
const LEAST_SPEND = 50_000;

/** The whole of which the clause takes a part, a part of the sum already counted, or the cash beside the credits. */
const ASIDE_BEFORE =
  /(?:\bof (?:the|our|its|which)|\bout of the|reduced by|falling by|\bless|\bminus|and only|above|exceeding|cap (?:always )?(?:at|of|to have been)|rental of|base price of|每张|单价) ?(?:not less than |the )?$/i;
const ASIDE_AFTER =
  /^ ?(?:\/ ?(?:hour|gpu|share)|per (?:share|hour|gpu|card|unit)|(?:will be|shall be|is|are)? ?(?:wired|in cash|as cash|cash\b)|以现金|以電匯|于交割日以电汇|现金)/i;
const WHOLE_BEFORE =
  /(?:in total|in all,?|aggregate(?: \w+){0,2}|total(?: \w+){0,2}|being|累计应达|合计|共计|总计) ?(?:of |at |spend of )?\(?$/i;
const WHOLE_AFTER = /^ ?(?:in total|in all|all in|over the (?:term|whole)|across the term|altogether)/i;
const PER_MONTH = /^ ?(?:per|a|each|every) (?:calendar )?month\b|^ ?\/ ?(?:month|mo)\b|^ ?每月/i;

function fits(text: string, match: AmountMatch): boolean {
  const { before, after } = around(text, match);
  return toMajor(match.money) >= UNIT_PRICE && !ASIDE_BEFORE.test(before) && !ASIDE_AFTER.test(after);
}

const isCap = (text: string, match: AmountMatch): boolean => CAP_BEFORE.test(around(text, match, 60).before);

/** 'at least $200,000 per month for twelve months' binds to twelve times the sum. */
function overItsMonths(text: string, match: AmountMatch): Money {
  if (!PER_MONTH.test(around(text, match).after)) return match.money;
  const rest = text.slice(match.end);
  const length = findDurations(rest).find((duration) => duration.months > 1 && duration.form === "length");
  return length ? money(toMajor(match.money) * length.months, match.money.currency) : match.money;
}

/** Sums with their currency, else bare ones ('900k') in the document's: where it names none, the language's own. */
function sumsIn({ text, amounts }: ClauseWords, language: Language, context: FactContext): readonly AmountMatch[] {
  const usual = language === "zh" ? "CNY" : "USD";
  if (amounts.length > 0 || findBareAmounts(text, usual).length === 0) return amounts;
  return findBareAmounts(text, paperFacts(context).currency ?? usual);
}

/**
 * The sum that the clause turns on: what must be spent, comes as credits, or must be paid on leaving; undefined where it
 * states none.
 */
export function chooseAmount(
  clause: ClauseWords,
  kind: ClauseKind,
  language: Language,
  context: FactContext,
): Money | undefined {
  const { text } = clause;
  if (kind === "revenue_share") return sumsIn(clause, language, context).find((match) => isCap(text, match))?.money;
  if (!MEANT.has(kind)) return undefined;
  const amounts = sumsIn(clause, language, context).filter((match) => fits(text, match));
  const whole = amounts.find((match) => {
    const { before, after } = around(text, match);
    return WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(after);
  });
  const chosen =
    whole ?? (kind === "compute_commitment" && /现金|电汇|cash|wire/i.test(text) ? amounts.at(-1) : amounts[0]);
  const meant =
    chosen ?? (kind === "compute_commitment" ? largestOf(text, sumsIn(clause, language, context)) : undefined);
  return meant && overItsMonths(text, meant);
}

/** Where every sum of a spending clause looks like an aside, the largest that is no price is the one to be spent. */
function largestOf(text: string, sums: readonly AmountMatch[]): AmountMatch | undefined {
  return sums
    .filter((sum) => toMajor(sum.money) >= LEAST_SPEND && !SHARED_BEFORE.test(around(text, sum).before))
    .sort((a, b) => toMajor(b.money) - toMajor(a.money))[0];
}
