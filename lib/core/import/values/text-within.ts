import { type Reading, refused, understood } from "./reading";

/** Longest texts of the record, in characters. A name is what the explorer's filter takes. */
export const MAX_NAME = 200;
export const MAX_PROVIDER = 100;
export const MAX_QUOTE = 4000;
export const MAX_URL = 2000;
export const MAX_KEY = 200;

/** True for a character that no text holds; tabs and line breaks are allowed. Codes: ASCII and Latin-1 controls. */
function isControl(code: number): boolean {
  return code < 32 ? code !== 9 && code !== 10 && code !== 13 : code > 126 && code < 160;
}

/** True where a text holds a control character. A loop, because every text of a million rows comes through here. */
export function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
}

/** A text of the record, or why it cannot be one. `works` says what would do instead of a longer one. */
export function textWithin(text: string, limit: number, works: string): Reading<string> {
  if (text.length > limit) return refused(`longer than ${limit} characters`, works);
  if (hasControl(text)) return refused("holds a control character", "the text without it");
  return understood(text);
}
