import type { Codes } from "../text-piece";
import { MAX_KEY, MAX_NAME, MAX_QUOTE, MAX_URL } from "../values/text-within";
import { mayBeUndisclosed } from "../values/undisclosed";

/** True for cells that are read as what they say, letter by letter; false where that must be found out. */
export type IsPlain = (codes: Codes, start: number, end: number) => boolean;

const SPACE = 32;
/** Before a sign that a spreadsheet would run, it is no part of the text. */
const APOSTROPHE = 39;
const LAST_ASCII = 126;

/** Text of ASCII without control signs, blanks at its ends, or an apostrophe before it. */
function isPlainText(codes: Codes, start: number, end: number, limit: number): boolean {
  if (end === start || end - start > limit) return false;
  const first = codes[start] as number;
  if (first === SPACE || first === APOSTROPHE || codes[end - 1] === SPACE) return false;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (code < SPACE || code > LAST_ASCII) return false;
  }
  return true;
}

/** Of startups: see readStartup. */
export const isPlainName: IsPlain = (codes, start, end) =>
  isPlainText(codes, start, end, MAX_NAME) &&
  !mayBeUndisclosed(end - start, codes[start] as number, codes[end - 1] as number);

/** Of keys: see readOptionalText. */
export const isPlainKey: IsPlain = (codes, start, end) => isPlainText(codes, start, end, MAX_KEY);

/** Of quotes: see readOptionalText. */
export const isPlainQuote: IsPlain = (codes, start, end) => isPlainText(codes, start, end, MAX_QUOTE);

const IN_PATH = 1;
const IN_HOST = 2;
/** What a sign of ASCII may be part of: of nothing in an address, of its path, or of its host too. As in readUrl. */
const PARTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (code <= SPACE || code > LAST_ASCII || '"<>\\^`{|}'.includes(sign)) return 0;
  return "/?#@'".includes(sign) ? IN_PATH : IN_HOST | IN_PATH;
});
const [H, T, P, S, COLON, SLASH] = [..."htps:/"].map((sign) => sign.charCodeAt(0));
const SLASH_OR_MORE = new Set([..."/?#"].map((sign) => sign.charCodeAt(0)));

/** Of addresses in small letters: see readUrl. */
export const isPlainUrl: IsPlain = (codes, start, end) => {
  if (end - start > MAX_URL || end - start < "http://a".length) return false;
  if (codes[start] !== H || codes[start + 1] !== T || codes[start + 2] !== T || codes[start + 3] !== P) return false;
  const colon = codes[start + 4] === S ? start + 5 : start + 4;
  if (codes[colon] !== COLON || codes[colon + 1] !== SLASH || codes[colon + 2] !== SLASH) return false;
  const host = colon + 3;
  let i = host;
  while (i < end && ((PARTS[codes[i] as number] ?? 0) & IN_HOST) !== 0) i++;
  if (i === host || (i < end && !SLASH_OR_MORE.has(codes[i] as number))) return false;
  while (i < end && ((PARTS[codes[i] as number] ?? 0) & IN_PATH) !== 0) i++;
  return i === end;
};
