import type { Span } from "../../shared/span";

/** Full stops after these end no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set([
  "no",
  "nos",
  "art",
  "arts",
  "sec",
  "secs",
  "cl",
  "para",
  "paras",
  "sch",
  "ex",
  "exh",
  "app",
  "fig",
  "approx",
  "incl",
  "excl",
  "est",
  "max",
  "min",
  "vs",
  "v",
  "cf",
  "e.g",
  "i.e",
  "eg",
  "ie",
  "mr",
  "mrs",
  "ms",
  "dr",
  "prof",
  "st",
  "jr",
  "sr",
  "messrs",
  "dept",
  "univ",
  "viz",
  "resp",
  "p",
  "pp",
  "al",
  "op",
  "ca",
  "c",
  "q",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
]);
/** Abbreviations that may well end a sentence: they do where a new one visibly begins (capital and no company context). */
const SOFT = new Set([
  "inc",
  "ltd",
  "llc",
  "corp",
  "co",
  "plc",
  "l.p",
  "s.a",
  "u.s",
  "u.k",
  "cent",
  "etc",
  "a.m",
  "p.m",
  "a.s",
  "n.v",
  "b.v",
  "gmbh",
]);

const BREAK = /[.!?]["')\]]*(?=\s)|[。！？]["”』」）)]*/g;

/** True where the stop at `at` belongs to an abbreviation, an initial or an enumerator. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const before = /([A-Za-z][A-Za-z.]*|\d+)$/.exec(text.slice(Math.max(0, at - 14), at))?.[1] ?? "";
  if (/^[A-Z]$/.test(before)) return !/^["(]?(?:The|This|If|In|For|No|Each|Any|All|On|It|We|You)\b/.test(next);
  if (/^\d+$/.test(before)) return false;
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  if (SOFT.has(word)) return !/^["“(]?[A-Z][a-z]+/.test(next) || /^(?:Inc|Ltd|Corp)\b/.test(next);
  return false;
}

/**
 * Sentences of one block as offsets within `text`, white space at both ends left out. English sentences end at . ! ? before
 * a capital, digit, quote or bracket; Chinese ones at 。！？. Semicolons do not end a sentence.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const hit of text.matchAll(BREAK)) {
    const end = hit.index + hit[0].length;
    const next = text.slice(end).trimStart().slice(0, 40);
    const isWide = /[。！？]/.test(hit[0]);
    if (!isWide) {
      if (!/^["'“‘([§$€£•*+-]?[A-Z0-9\u4e00-\u9fff[(<"“]/.test(next) && !/^[a-z]/.test(next)) continue;
      if (/^[a-z]/.test(next) && !/[a-z]{2}[.!?]["')\]]*$/.test(text.slice(start, end))) continue;
      if (isAbbreviation(text, hit.index, next)) continue;
      if (/^[a-z]/.test(next) && /\b(?:inc|ltd|llc|corp|co|plc|etc)\.$/i.test(text.slice(start, end))) continue;
    }
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.map((s) => trimSpan(text, s)).filter((s) => s.end > s.start);
}

/** White space beyond ASCII, as patterns know it. */
const WIDE_SPACE = /\s/;

/** True for white space, by its UTF-16 unit. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return WIDE_SPACE.test(String.fromCharCode(code));
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
