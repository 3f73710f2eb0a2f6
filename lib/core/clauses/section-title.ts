/** 'Section 4.2', 'ARTICLE IX -', '12.', '(b)', 'B.' before a title. */
const NUMBER =
  /^(?:(?:section|article|clause|exhibit|schedule|appendix|annex)\s+)?(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Z])(?![A-Z0-9])|\([a-z0-9]{1,4}\))?[.):]{0,2}\s*[-\u2013\u2014]?\s*/i;
/** 'TERM AND TERMINATION' where a full stop, the line's end or an ordinary sentence follows; not 'MILLER shall'. */
const CAPITALS =
  /^([A-Z][A-Z'\u2019&,/-]{0,30}(?: (?:[A-Z&][A-Z'\u2019&,/-]{0,30})){0,9})(?=[.:;]|\s*$|\s+["\u201c(]?[A-Z][a-z])/;
/** 'Ownership of the Recipes' where a full stop, a colon or the line's end follows. */
const WORDS =
  /^([A-Z][\w'\u2019&/-]{0,30}(?:,? (?:[A-Z][\w'\u2019&/-]{0,30}|of|and|or|to|for|the|in|by|on|upon|with|from|a|an)){0,8})(?=[.:](?:\s|$)|\s*$|\s+[-\u2013\u2014]\s)/;
/** Shorter ones are initials. In characters. */
const SHORTEST = 4;

export interface SectionTitle {
  title: string;
  /** True for '(b) Audits.', which stands under the section's own title. */
  isUnder: boolean;
}

/** The title that a piece of a contract begins with, or null. */
export function sectionTitle(text: string): SectionTitle | null {
  const number = NUMBER.exec(text)?.[0] ?? "";
  const rest = text.slice(number.length, number.length + 120);
  const title = (CAPITALS.exec(rest) ?? WORDS.exec(rest))?.[1];
  if (title === undefined || title.length < SHORTEST) return null;
  return { title, isUnder: number.startsWith("(") };
}
