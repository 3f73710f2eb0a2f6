import { foldWidth } from "./fold-width";
import { liveText } from "./live-text";

/** No clause is longer; more is a paragraph that was not split, and its first part names the string. */
const LONGEST = 6000;

/** A clause as facts and severity are read from it: live words only, one blank between words, ASCII digits. */
export function clauseText(quote: string): string {
  return foldWidth(liveText(quote.slice(0, LONGEST)));
}
