import { columnsOf } from "./source-line";

/** What a heading is judged by: its own line and its neighbours. */
export interface HeadingContext {
  /** The text after the marker. */
  body: string;
  /** Style of its list marker, null for none. */
  markerStyle: string | null;
  /** Style of the next block's marker, null for none. */
  nextMarkerStyle: string | null;
  /** First block of the document. */
  first: boolean;
  afterBlank: boolean;
  beforeBlank: boolean;
  /** Text of the block before and of the block after; null at the ends. */
  previous: string | null;
  next: string | null;
}

/** Columns: about a line and a half of print; Chinese characters count double. */
const LONGEST = 90;
const LONGEST_PLAIN = 64;

const NAMED = new RegExp(
  "^(?:(?:article|section|paragraph|part|schedule|annex|appendix|exhibit|chapter|rider|slide|attachment|recitals?|background|whereas)" +
    "(?:\\s+(?:[ivxlc]+|\\d+(?:\\.\\d+)*|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten))?)\\b(?=$|[\\s.:—–-])",
  "iu",
);
const HAN_NAMED =
  /^(?:第[一二三四五六七八九十百零\d]+[章节節编編部]|(?:附件|附录|附錄|附表)[一二三四五六七八九十\d]*)/u;
/** 'From: …' of a mail, 'March 11, 2025', '6 Sept 2025', '2025年3月1日': short lines of their own, and no titles. */
const MAIL_OR_DATE =
  /^(?:(?:from|to|cc|bcc|subject|date|sent|re)\s?[:：]|(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?|\d{4}年.{1,8}日)$)/iu;
/** Marker styles that number sections; bullets, '(a)' and '(i)' number items. */
const SECTION_STYLES = new Set([
  "number",
  "article",
  "section-sign",
  "han-article",
  "han-comma",
  "capital",
  "capital-roman",
  "bare-number",
  "decimal",
]);

/** Heading depth (1 = title) of a one-line block, or null where it is none. */
export function headingLevel(text: string, context: HeadingContext): number | null {
  const hashes = /^#{1,6}(?=\s+\S)/u.exec(text)?.[0];
  if (hashes) return hashes.length;
  const { body } = context;
  if (columnsOf(text) > LONGEST || !/\p{L}/u.test(body) || MAIL_OR_DATE.test(body) || /__|\.{4}/u.test(body))
    return null;
  if (/[.;,。；，、!?！？|]$/u.test(body)) return isCompanyName(body) ? (context.first ? 1 : 2) : null;
  if (HAN_NAMED.test(text) || (NAMED.test(text) && startsLikeTitle(text))) return context.first ? 1 : 2;
  if (context.markerStyle !== null) return isSectionTitle(context) ? 2 : null;
  if (isCapitals(body)) return context.first ? 1 : 2;
  if (/[:：]$/u.test(body)) return null;
  return isLoneTitle(context) ? (context.first ? 1 : 2) : null;
}

/** 'LARKSPUR REASONING, INC.': the one full stop that titles end with. */
function isCompanyName(body: string): boolean {
  return /(?:inc|ltd|co|corp|s\.a|n\.v|b\.v|llc|l\.p)\.$/iu.test(body) && isCapitals(body);
}

/** Whether a line names a section ('ARTICLE 3 – DATA', '第三章 数据'): it never goes on with the sentence before it. */
export function namesSection(text: string): boolean {
  if (columnsOf(text) > LONGEST_PLAIN || /[.;,。；，]$/u.test(text)) return false;
  return HAN_NAMED.test(text) || (NAMED.test(text) && /^\p{Lu}/u.test(text) && startsLikeTitle(text));
}

function startsLikeTitle(text: string): boolean {
  return !/^(?:section|article|part|schedule|annex)\s+\S+\s+(?:of|and|or|to|shall|is|are|lists|applies|does|will)\b/iu.test(
    text,
  );
}

function isCapitals(body: string): boolean {
  const letters = body.match(/\p{L}/gu) ?? [];
  const capitals = body.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 4 && capitals.length >= letters.length * 0.85;
}

/** '3. Finance report', '一、交易概况': few words, and longer text under it. */
function isSectionTitle({ body, markerStyle, next, nextMarkerStyle }: HeadingContext): boolean {
  // A section has content; an item followed by its sibling is an item.
  if (markerStyle === nextMarkerStyle) return false;
  if (markerStyle === null || !SECTION_STYLES.has(markerStyle) || /[:：]$/u.test(body)) return false;
  if (isCapitals(body)) return true;
  if (!/^["“'(]?[\p{Lu}\p{Script=Han}]/u.test(body) || columnsOf(body) > LONGEST_PLAIN || body.split(/\s+/u).length > 9)
    return false;
  return next !== null && columnsOf(next) > columnsOf(body) * 1.5 && columnsOf(next) > 40;
}

/** A short line of its own above longer text: 'Wind-down and transition'. */
function isLoneTitle({ body, first, afterBlank, beforeBlank, next, previous }: HeadingContext): boolean {
  if (!/^["“'(《]?[\p{Lu}\p{N}\p{Script=Han}]/u.test(body) || columnsOf(body) > LONGEST_PLAIN) return false;
  if (next === null || body.split(/\s+/u).length > 10) return false;
  if (first) return true;
  if (!afterBlank || /[:：,]$/u.test(previous ?? "")) return false;
  return columnsOf(next) > columnsOf(body) && (beforeBlank || columnsOf(next) > 60);
}
