import { escapePattern } from "./escape-pattern";
import { findDateRange } from "./find-date-range";
import { foldWidth } from "./fold-width";
import { findDurations } from "./parse-duration";

/** How far from the name its length may stand. */
const REACH = 140;

/** Straight after the name: words that give it a length. */
const DEFINING = /^["”」’)\s]{0,4}(?:means|is|of|shall be|being|runs?|:|为|即|指|are|lasts|has|will be|\(|,|自|共|\|)/i;
/** Straight after the name, before its first day. */
const RUNS = /^["”」’)\s]{0,4}(?:begins|starts|commences)/i;
/** Between a length and the name that it defines: 'a thirty-month (the "Reserved Term")', 'thirty months thereafter (the'. */
const LENGTH_FIRST =
  /^(?: thereafter| (?:from|after|following|beginning|commencing|starting) [^.;()]{1,50})?[\s(]{0,3}(?:(?:being|such period being|collectively),? )?(?:the )?["“「]?$/i;
/** Shorter lengths beside a period's name are notice and grace periods within it (months). */
export const SHORTEST_PERIOD = 3;

/**
 * Length in months that stands with a period's name: '"Reserved Term" means the 30 months from', 'an initial term of three
 * years'; undefined where none does.
 */
export function lengthBeside(documentText: string, name: string): number | undefined {
  const places = documentText.matchAll(new RegExp(escapePattern(name).replace(/ /g, "\\s{1,20}"), "gi"));
  for (const { index, 0: words } of places) {
    const end = index + words.length;
    const after = foldWidth(documentText.slice(end, end + REACH)).split(/[.;。；] /)[0] ?? "";
    const length = DEFINING.test(after)
      ? findDurations(after).find(({ months }) => months >= SHORTEST_PERIOD)
      : undefined;
    if (length) return length.months;
    const range = DEFINING.test(after) || RUNS.test(after) ? findDateRange(after) : undefined;
    if (range !== undefined && range >= SHORTEST_PERIOD) return range;
    const before = foldWidth(documentText.slice(Math.max(0, index - 110), index));
    const close = findDurations(before).at(-1);
    if (close && close.months >= SHORTEST_PERIOD && LENGTH_FIRST.test(before.slice(close.end))) return close.months;
  }
  return undefined;
}
