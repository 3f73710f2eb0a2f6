import type { Report } from "../report/report";
import type { Span } from "../shared/span";

/** One block of a draft, ready to be looked for in the other. Offsets are of the report's text. */
export interface DraftClause extends Span {
  index: number;
  /** Number of its block in the report. */
  block: number;
  text: string;
  /** Title above it, or the first cell of its row; null for none. */
  heading: string | null;
  isHeading: boolean;
  /** Its words as they are compared: without its own number and with the numbers of other sections blotted out. */
  key: string;
}

type Paper = Pick<Report, "text" | "blocks">;

/** The number a clause goes by: '3.', '4.2', '(a)', 'Section 5:', '第五条', '三、', '（二）'. */
const OWN_NUMBER =
  /^\s*(?:(?:section|article|clause|§)\s*\d+(?:\.\d+)*[.:)]?|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+|第[\d一二三四五六七八九十百]+[条章节款]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*/iu;

/** A pointer to another clause, whose number says nothing of what is agreed: 'Section 4.2(b)', '第十二条'. */
const POINTER =
  /\b(sections?|articles?|clauses?|paragraphs?)\s+\d{1,3}(?:\.\d{1,3})*(?:\s?\([a-z\d]{1,4}\))*|第[\d一二三四五六七八九十百]+([条章节款])/giu;

function keyOf(text: string): string {
  return text
    .replace(OWN_NUMBER, "")
    .replace(POINTER, (_, word: string | undefined, sign: string | undefined) => `${word ?? sign} #`)
    .replace(/\s+/gu, " ")
    .trim();
}

/** What ends a heading and is none of its words. */
const HEADING_END = " \t\n.:：";

function headingText(text: string): string {
  const words = text.replace(OWN_NUMBER, "").trimEnd();
  let end = words.length;
  while (end > 0 && HEADING_END.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

/** The clauses of a draft in document order: every block that holds words, whatever the reader found in it. */
export function draftClauses({ text, blocks }: Paper): DraftClause[] {
  let title: string | null = null;
  const clauses: DraftClause[] = [];
  for (const [at, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    if (words.trim() === "") continue;
    const isHeading = block.type === "heading";
    if (isHeading) title = headingText(words) || null;
    const [cell] = block.cells;
    const row = cell !== undefined && block.cells.length > 1 ? headingText(text.slice(cell.start, cell.end)) : "";
    const body = block.marker === null ? words : words.replace(text.slice(block.marker.start, block.marker.end), "");
    clauses.push({
      index: clauses.length,
      block: at,
      start: block.start,
      end: block.end,
      text: words,
      heading: row !== "" ? row : title,
      isHeading,
      key: keyOf(body.trimStart()) || words.trim(),
    });
  }
  return clauses;
}
