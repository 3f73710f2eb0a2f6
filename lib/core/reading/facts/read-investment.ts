import { toMajor } from "../../shared/money";
import type { Parties } from "../finding";
import { around } from "./around";
import { foldWidth } from "./fold-width";
import { type AmountMatch, findAmounts } from "./parse-money";
import { isRole, partyStems } from "./party-stem";

/** Smaller sums in a deal's papers are fees, thresholds and prices per share. */
const SMALLEST = 50_000;

/** Words by which money goes into the company, with points by how surely they say so. */
const PUTS_IN: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:purchas(?:es?|ing|ed)|subscrib(?:es?|ed|ing)|subscription|invest(?:s|ed|ing|ment)?|buy(?:s|ing)?|bought|acquir(?:es?|ing|ed)|put(?:s|ting)?(?: in(?:to)?)?|paying|committed|cheque|participation|stake|contribut(?:es?|ing|ed)|loan|financing)\b[^.;]{0,80}$/i,
    3,
  ],
  [
    /\b(?:principal|purchase amount|face amount|aggregate (?:price|proceeds)|size|amount|commitment|round|award|exchange for the payment by[^.;]{0,50}of|economics|money)\b[^.;\d]{0,24}$/i,
    2,
  ],
];
/** Straight after the sum: what is bought with it. */
const BOUGHT =
  /^ ?(?:of|in|from|for|worth of|into)?\b[^.;$]{0,40}\b(?:series|preferred|shares?|stock|convertible|note|safe|investment|subscription|extension round|purchase|holder)\b/i;
const INVESTMENT_ROW = /^ ?(?:in cash|at one closing|at \$|new money|series|convertible)/i;

/** The sum is a valuation, a cap on it, or the whole round of which the investor takes a part. */
const VALUATION_BEFORE = /\b(?:valuation|pre-money|post-money|cap|valued at|worth)\b[^.;\d]{0,25}$/i;
const VALUATION_AFTER = /^ ?(?:pre|post|cap|valuation|fully diluted|\(?post-money)\b|^ ?(?:pre|post)-money/i;
/** The sum is spent on the investor's services, owed, or a threshold. */
const OTHER_BEFORE =
  /\b(?:exceed(?:s|ing)?|over|above|below|excess of|less than|more than|minimum|spend|fees?|damages|penalty|revenue|budget|indebtedness|expenses|shortfall|invoiced|floor|threshold|costs? up to|counsel up to|credits? of|other investors?|existing|insiders)\b[^.;]{0,30}$/i;
const OTHER_AFTER =
  /^ ?(?:\/|per |a (?:year|month)|of (?:usage|credits?|service|[a-z]+ credits)|in (?:usage |service )?credits?|service credits|usage credit|worth of (?:services|compute)|pre\b|of (?:spend|services|revenue))/i;

/** '$60m, of which $25m in cash': a part of the sum before it, named by its form and not by who pays it. */
const PART_BEFORE = /\bof which ?$/i;
const PART_AFTER = /^ ?(?:is |are )?(?:paid |payable )?in (?:cash|kind)\b/i;

interface Weighed {
  dollars: number;
  score: number;
}

function weigh(text: string, match: AmountMatch, names: readonly string[]): Weighed {
  const { before, after } = around(text, match, 110);
  let score = 0;
  for (const [pattern, points] of PUTS_IN) if (pattern.test(before)) score = Math.max(score, points);
  if (BOUGHT.test(after) || INVESTMENT_ROW.test(after)) score += 2;
  const near = `${before.slice(-70)} ${after.slice(0, 24)}`;
  if (names.some((name) => near.includes(name))) score += 2;
  if (/^,? ?from\b/i.test(after) || /\bof which[^.;]{0,40}$/i.test(before)) score += 1;
  if (match.start < 2500) score += 1;
  if (PART_BEFORE.test(before) && PART_AFTER.test(after)) score -= 5;
  if (VALUATION_BEFORE.test(before) || VALUATION_AFTER.test(after)) score -= 6;
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) score -= 5;
  return { dollars: toMajor(match.money), score };
}

/** From this score on the words say that the investor pays the sum for its stake; a wrong sum would mislead more than none. */
const CLEAR = 4;

/**
 * What the strategic investor puts in, in US dollars: the sum that stands with words of buying, subscribing or lending
 * and, where known, the investor's name. Null where the document states no such sum, states it in another currency, or
 * states two with equal claim far from each other.
 */
export function readInvestmentUsd(documentText: string, parties: Parties): number | null {
  const text = foldWidth(documentText).replace(/ {2,}/g, " ");
  const names = parties.investor.filter((name) => !isRole(name)).flatMap((name) => [name, ...partyStems(name)]);
  const weighed = findAmounts(text)
    .filter(({ money }) => money.currency === "USD" && toMajor(money) >= SMALLEST)
    .map((match) => weigh(text, match, names));
  // The first of equals: papers open with the investment and come back to other sums later.
  const best = weighed.reduce<Weighed | null>((top, next) => (top && top.score >= next.score ? top : next), null);
  return best && best.score >= CLEAR ? best.dollars : null;
}
