import { escapePattern } from "./escape-pattern";

/** How much of a section is read: its first sentences state the figures (characters). */
const LONGEST = 500;

/** Before the number where a section begins: 'Section 4.2', '第4.2条', '4.2', '(4.2)'. */
const OPENER = "(?:^|\\n)[ \\t#*|]{0,6}(?:(?:section|clause|article|paragraph|sec\\.|art\\.|§|第)[ \\t]?)?\\(?";

/**
 * The text of the numbered section as far as its figures stand ('4.2', '7(b)' falls back to '7'); undefined where no line
 * of the document begins with that number.
 */
export function findSection(documentText: string, number: string): string | undefined {
  const own = sectionAt(documentText, number);
  const parent = number.replace(/\([a-z0-9]{1,4}\)$/i, "");
  return own ?? (parent === number ? undefined : sectionAt(documentText, parent));
}

function sectionAt(documentText: string, number: string): string | undefined {
  const start = new RegExp(`${OPENER}${escapePattern(number)}(?![\\d.]\\d)[.):：、条 \\t|*]`, "i").exec(documentText);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const text = documentText.slice(from, from + LONGEST);
  // the next numbered line ends it
  const next = /\n[ \t#*|]{0,6}(?:section |clause |article |第)?\(?\d{1,2}(?:\.\d{1,2}){0,3}[.): \t]/i.exec(text);
  return next === null ? text : text.slice(0, next.index);
}
