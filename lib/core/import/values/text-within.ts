import { type Reading, refused, understood } from "./reading";

/** Longest texts of the record, in characters. A name is what the explorer's filter takes. */
export const MAX_NAME = 200;
export const MAX_PROVIDER = 100;
export const MAX_QUOTE = 4000;
export const MAX_URL = 2000;
export const MAX_KEY = 200;

/** A character that no line of text holds; a table cell may break its lines. */
export const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** A text of the record, or why it cannot be one. `works` says what would do instead of a longer one. */
export function textWithin(text: string, limit: number, works: string): Reading<string> {
  if (text.length > limit) return refused(`longer than ${limit} characters`, works);
  if (CONTROL.test(text)) return refused("holds a control character", "the text without it");
  return understood(text);
}
