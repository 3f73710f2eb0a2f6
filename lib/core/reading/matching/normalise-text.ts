import { liveText } from "./live-text";
import { digitsForChinese, digitsForEnglish } from "./number-words";
import { toSimplified } from "./simplified";

/** Puts role words in the place of names: made once per document by roleReplacer. */
export type RoleReplacer = (text: string) => string;

/**
 * The form in which cues see a text: plain quotes and dashes, single spaces, simplified Chinese, digits for number words,
 * role words for the parties, all else in lower case. Offsets are not kept: a match speaks about its whole segment.
 *
 * @param text a piece of the document's own text
 * @param roles replaces names by COMPANY, INVESTOR, RIVAL (see parties/)
 */
export function normaliseText(text: string, roles: RoleReplacer): string {
  const live = liveText(text);
  const isAscii = !NOT_ASCII.test(live);
  const plain = singleSpaced(isAscii ? live : plainSigns(live.normalize("NFKC")));
  const lowered = lowerExceptRoles(roles(isAscii ? plain : toSimplified(plain)));
  const figured = digitsForEnglish(lowered);
  return isAscii ? figured : digitsForChinese(figured);
}

/** Most segments are plain ASCII, and most steps have nothing to do there. */
const NOT_ASCII = /[^\0-\x7f]/;

function plainSigns(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

function singleSpaced(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** Role words stay in capitals, so that a pattern can tell the party 'COMPANY' from any company. */
function lowerExceptRoles(text: string): string {
  return text.toLowerCase().replace(/[\uE000-\uE002]/g, roleWord);
}

/** Private-use characters stand for the roles while the text is folded: no source text holds them. */
export const ROLE_MARK = { company: "\uE000", investor: "\uE001", rival: "\uE002" } as const;

function roleWord(mark: string): string {
  if (mark === ROLE_MARK.company) return "COMPANY";
  return mark === ROLE_MARK.investor ? "INVESTOR" : "RIVAL";
}
