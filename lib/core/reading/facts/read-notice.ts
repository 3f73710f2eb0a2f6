import type { Notice } from "../finding";
import { around } from "./around";
import type { ClauseWords } from "./clause-words";
import type { DurationMatch } from "./parse-duration";

/** Straight after the length: 'thirty days' prior written notice', '10 business days ahead of', '10日书面通知'. */
const AFTER =
  /^['’]?s? ?(?:prior |advance |written |business |clear |in )*(?:notice|notification|warning|in advance)\b|^ ?(?:前|之前|以前)?[^。；，]{0,6}(?:书面|書面)?(?:通知|告知)/i;
/** Straight before it: 'notice of at least ten days', 'shall notify it ten days before', '提前三十日'. */
const BEFORE =
  /\b(?:notice|notification|warning) of (?:at least |not less than |no less than )?$|\b(?:notif(?:y|ies)|inform|tell)s?\b[^.;]{0,40}(?:at least |not less than |no later than )?$|(?:提前|至少提前|不少于提前) ?(?:至少)?$/i;
/** 'notify it ten days before': the length counts only with these words after it. */
const AHEAD = /^ ?(?:before|ahead|prior to|in advance)\b|^ ?(?:前|之前)/i;

/** Days to the month and to the business month, as `findDurations` counts them. */
const DAYS = 30;
const BUSINESS_DAYS = 21;
/** Longest notice (months); what is longer is a term. */
const LONGEST = 13;

function isNotice(text: string, duration: DurationMatch): boolean {
  const { before, after } = around(text, duration, 60);
  if (duration.form !== "length" || duration.months > LONGEST) return false;
  if (AFTER.test(after)) return true;
  if (!BEFORE.test(before)) return false;
  return /(?:\bof (?:\w+ ){0,4}|提前 ?(?:至少)?)$/i.test(before) || AHEAD.test(after);
}

/**
 * The notice that the clause asks for or allows, in days ('one month' is 30), business days apart; undefined where it
 * states none. The first stated one is taken.
 */
export function readNotice({ simplified: text, simplifiedDurations }: ClauseWords): Notice | undefined {
  const duration = simplifiedDurations.find((match) => isNotice(text, match));
  if (duration === undefined) return undefined;
  const business = duration.unit === "business_day";
  // weeks are 12/52 of a month: 7 days each again
  const perMonth = business ? BUSINESS_DAYS : duration.unit === "week" ? (7 * 52) / 12 : DAYS;
  return { days: Math.round(duration.months * perMonth), business };
}
