import { findDurations } from "../reading/facts/parse-duration";
import { findPercents } from "../reading/facts/parse-percent";

/** An early end as a clause states it; null where it states none of the sort. */
export interface ReadRelease {
  /** Per cent by which the investor must be dearer than others. */
  release: number | null;
  /** Days for which it must be dearer; null where the clause states none. */
  wait: number | null;
  /** Months after which the promise ends in any case. */
  sunset: number | null;
}

/** 'list price', 'pricing', 'rates', 报价, 价格. */
const PRICE = /\bpric(?:e|es|ing)\b|\brates?\b|报价|報價|价格|價格/i;
/** How far behind the percentage its waiting time may stand, characters: 'by more than 15% for ninety consecutive days'. */
const NEAR = 60;
/** Straight before or after a length of time: that it is counted to an end, and not a test's duration. */
const COUNTED_TO =
  /(?:\bafter|\bexpires?|\bends?|\blapses?|\buntil|\bon|\bat|\bno later than|满|滿)(?: (?:the|a|at))? ?$/i;
const COUNTED_FROM = /^ ?(?:after|from|following|of (?:the )?(?:closing|signing))\b|^(?:届满|屆滿|期满|后|後)/i;

/** The first percentage behind a word for the price, with where both stand. */
function priceTest(quote: string): { percent: number; from: number; to: number } | null {
  const price = PRICE.exec(quote);
  if (price === null) return null;
  const found = findPercents(quote).find(({ start }) => start > price.index);
  return found === undefined ? null : { percent: found.percent, from: price.index, to: found.end + NEAR };
}

/**
 * Reads when a sunset clause ends what it ends: by a price test, with its waiting time, or after a length of time.
 * Ends for other reasons (late delivery, a small holding) have no figure here.
 * @param quote the clause's words.
 */
export function readRelease(quote: string): ReadRelease {
  const test = priceTest(quote);
  const durations = findDurations(quote);
  const waits = test === null ? undefined : durations.find(({ start }) => start > test.from && start < test.to);
  const sunset = durations.find(
    (length) =>
      length !== waits &&
      (length.form === "mark" ||
        COUNTED_TO.test(quote.slice(Math.max(0, length.start - 20), length.start)) ||
        COUNTED_FROM.test(quote.slice(length.end, length.end + 20))),
  );
  return {
    release: test?.percent ?? null,
    wait: waits === undefined ? null : Math.round(waits.months * 30),
    sunset: sunset?.months ?? null,
  };
}
