import { confirmMarkers, findListMarker, type ListMarker } from "./list-marker";

/** A run of text on one line, ended by a gap of at least two columns or a tab. */
export interface LineCell {
  text: string;
  /** Column at which it begins; wide (CJK) characters count as two. */
  column: number;
  /** Column after its last character. */
  right: number;
  /** Columns of white space before it on the line; Infinity for a tab. */
  gap: number;
}

/** What a marked-up source (Word, HTML, Markdown) says about a paragraph; plain text says nothing. */
export interface GivenForm {
  /** Heading depth, 1 = title. */
  heading: number | null;
  /** List nesting, 1 = outermost. */
  level: number | null;
  footnote: boolean;
  /** Table rows: the cells, left to right; null for all else. */
  cells: string[] | null;
}

/** The right edge at which the lines around were broken. */
export interface WrapEdge {
  /** Column that full lines reach. */
  column: number;
  /** True where a layout program filled every line (PDF); people and mail programs leave ragged ones. */
  exact: boolean;
}

/** One physical line of a text file or page, or one paragraph or row of a marked-up source. */
export interface SourceLine {
  /** 1-based line of the source; null where it has none (Word, PDF). */
  number: number | null;
  /** 1-based page; null where the source has none. */
  page: number | null;
  /** Columns of white space before the text. */
  indent: number;
  /** Column after the last character. */
  right: number;
  /** Columns that its first word takes. */
  firstWord: number;
  /** Null where the text is not wrapped. */
  edge: WrapEdge | null;
  /** Trimmed, inner white space as it stands. */
  text: string;
  cells: LineCell[];
  marker: ListMarker | null;
  /** True where a blank line (or the start) stands before it. */
  afterBlank: boolean;
  /** Whether it stands out as titles do (bold, or by a blank before it) where every paragraph stands apart anyway. */
  alone?: boolean;
  given: GivenForm | null;
}

/** Tab stops of terminals and of most editors. */
const TAB = 8;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

const PLAIN = /^[\x20-\x7e]*$/u;

/** Display columns of a string; tabs are not expected in it. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** What cannot be broken at the start of a text: a word, or one character where it begins in Chinese. */
export function firstWordOf(text: string): string {
  return /^[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u.exec(text)?.[0] ?? text.charAt(0);
}

/**
 * Characters no reader sees: zero-width and soft hyphens, byte-order marks, direction overrides (which can make shown
 * text differ from read text) and control characters other than tab and line ends.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** The text without characters that cannot be seen; a soft hyphen at a line's end becomes a hyphen, as it is printed. */
export function dropInvisible(text: string): string {
  return text.replace(/(?<=\p{L})\u00ad(?=[ \t]*[\r\n])/gu, "\u2010").replace(INVISIBLE, "");
}

/** Line ends of all systems, form feeds and Unicode separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are line ends
const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/** The non-blank lines of a source text, measured, with their confirmed list markers. */
export function readLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let afterBlank = true;
  for (const [index, raw] of dropInvisible(source).split(LINE_END).entries()) {
    const line = measureLine(raw, { number: index + 1, afterBlank, given: null });
    afterBlank = line === null;
    if (line) lines.push(line);
  }
  return withConfirmedMarkers(lines);
}

/** One line measured; null where it is blank. Its marker still has to be confirmed among its neighbours. */
export function measureLine(raw: string, rest: Pick<SourceLine, "number" | "afterBlank" | "given">): SourceLine | null {
  const text = raw.trim();
  if (text === "") return null;
  const { indent, right, cells } = measure(raw);
  const { number, afterBlank, given } = rest;
  const firstWord = columnsOf(firstWordOf(text));
  const marker = findListMarker(text);
  return { number, page: null, indent, right, firstWord, edge: null, text, cells, marker, afterBlank, given };
}

/** The same lines without the markers that no sequence bears out. */
export function withConfirmedMarkers(lines: readonly SourceLine[]): SourceLine[] {
  const confirmed = confirmMarkers(lines.map((line) => line.marker));
  return lines.map((line, index) => {
    const marker = confirmed[index] ?? null;
    return marker === line.marker ? line : { ...line, marker };
  });
}

function measure(line: string): Pick<SourceLine, "indent" | "right" | "cells"> {
  // Most lines are one run of single-spaced text from the first column.
  if (/^\S+(?: \S+)*\s*$/u.test(line)) {
    const text = line.trimEnd();
    const right = columnsOf(text);
    return { indent: 0, right, cells: [{ text, column: 0, right, gap: 0 }] };
  }
  const cells: LineCell[] = [];
  let column = 0;
  let gap = 0;
  let right = 0;
  for (const character of line) {
    if (character === "\t") {
      column += TAB - (column % TAB);
      gap = Number.POSITIVE_INFINITY;
    } else if (/\s/u.test(character)) {
      const width = WIDE.test(character) || character === "\u3000" ? 2 : 1;
      column += width;
      gap += width;
    } else {
      right = column + (WIDE.test(character) ? 2 : 1);
      append(cells, { text: character, column, right, gap });
      column = right;
      gap = 0;
    }
  }
  return { indent: cells[0]?.column ?? 0, right, cells };
}

function append(cells: LineCell[], next: LineCell): void {
  const last = cells.at(-1);
  if (!last || next.gap >= 2) {
    cells.push({ ...next });
    return;
  }
  last.text += next.gap > 0 ? ` ${next.text}` : next.text;
  last.right = next.right;
}
