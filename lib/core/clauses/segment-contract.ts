import type { Span } from "../shared/span";
import { sectionTitle } from "./section-title";

/** A sentence, or a part of one that stands by itself, with what surrounds it. */
export interface ContractSegment extends Span {
  /** The words of the span; lines that filing agents printed between them are left out. */
  text: string;
  /** Titles of the section and the part of it that it stands in, '' where there are none. */
  heading: string;
  /** Number of the paragraph in the contract. */
  paragraph: number;
}

/** What filing agents and printers put between the lines of a contract: the source of the filing, page numbers. */
const FURNITURE =
  /^\s*(?:Source: .{3,120}\d{4}|-? ?\d{1,3} ?-?|Page \d{1,3}(?: of \d{1,3})?|[A-Z]-\d{1,2}|\[Signature page .{0,80})\s*$/i;
/** A full stop, semicolon or question mark with closing quotes, before what looks like the beginning of a sentence. */
const SENTENCE_END = /[.;?!](["'\u201d\u2019)\]]{0,3})\s+(?=["'\u201c\u2018([]{0,2}[A-Z0-9([])/g;
/** Full stops that end no sentence: abbreviations, initials, section numbers. Looked for in the 14 characters before the cut. */
const NO_END =
  /(?:\b(?:No|Nos|Inc|Corp|Ltd|Co|Sec|Art|Mr|Mrs|Ms|Dr|St|vs|Jr|Sr|Attn|Ex|cf|e\.g|i\.e|U\.S|approx|incl)|\b[A-Z]|(?:^|\s)\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,5}|[a-z]))\.$/;
/** Shorter pieces are titles and numbers that belong to the sentence after them. In characters. */
const SHORTEST = 30;
/** Paragraphs: lines, joined where one goes on in small letters after a page break. */
function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === "" || FURNITURE.test(line)) continue;
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      /^\s*[a-z]/.test(line) &&
      !/[.;:?!]["\u201d)]?\s*$/.test(text.slice(last.end - 4, last.end));
    if (goesOn && !/^\s*[a-z][.)]/.test(line)) last.end = start + line.length;
    else found.push({ start, end: start + line.length });
  }
  return found;
}

/** Where the sentences of a paragraph lie. */
function sentences(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(SENTENCE_END)) {
    const stop = match.index + 1;
    if (part[match.index] === "." && NO_END.test(part.slice(Math.max(from, stop - 14), stop))) continue;
    const to = stop + (match[1] ?? "").length;
    if (to - from < SHORTEST) continue;
    found.push({ start: start + from, end: start + to });
    from = match.index + match[0].length;
  }
  if (from < part.length) found.push({ start: start + from, end });
  return found;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}

function withoutFurniture(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .filter((line) => !FURNITURE.test(line))
    .join(" ");
}

/**
 * Cuts a contract into the pieces that are read one by one, in order: sentences of paragraphs, each with the title of its
 * section.
 *
 * @param text canonical text or any text whose paragraphs are lines; offsets are UTF-16 code units over it
 */
export function segmentContract(text: string): ContractSegment[] {
  const found: ContractSegment[] = [];
  let section = "";
  let under = "";
  paragraphs(text).forEach((block, paragraph) => {
    sentences(text, block).forEach((sentence, i) => {
      const span = trimmed(text, sentence);
      if (span.end - span.start < 3) return;
      const words = withoutFurniture(text.slice(span.start, span.end));
      const title = i === 0 || /^[\d(]/.test(words) ? sectionTitle(words) : null;
      if (title?.isUnder) under = title.title;
      else if (title) [section, under] = [title.title, ""];
      found.push({ ...span, text: words, heading: under === "" ? section : `${section}: ${under}`, paragraph });
    });
  });
  return found;
}
