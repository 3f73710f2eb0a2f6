import type { Segment } from "../reading/segments/segment";
import type { Span } from "../shared/span";

/** Paragraphs are parted by an empty line or a page break. */
const PARAGRAPH_END = /\n[ \t]*\n\s*|\f/g;
const SENTENCE_END = /([.;?!])["'\u201d\u2019)\]]*\s+(?=["'\u201c\u2018([]*[A-Z0-9([])/g;
/** Before a full stop: an abbreviation, an initial or a number of a section, after which no sentence ends. */
const NO_END =
  /(?:\b(?:No|Nos|Inc|Corp|Ltd|Co|Sec|Art|Mr|Mrs|Ms|Dr|St|vs|Jr|Sr|Attn|Ex|cf|e\.g|i\.e)|\b[A-Z]|(?:^|\s)\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|[a-z]))$/;
/** Shorter pieces stay with what follows: numbers and captions of sections. */
const SHORTEST_SENTENCE = 30;
const SHORTEST_SEGMENT = 3;
/** '12.3 Assignment.' at the head of a paragraph, or a line of its own without a full stop. */
const CAPTION =
  /^\s*(?:(?:ARTICLE|Article|SECTION|Section)\s+)?(?:\(?[\dIVXA-Za-z]{1,5}(?:\.\d{1,3})*[.)]?\s+)?([A-Z][A-Za-z ,;&/'-]{2,70}?)(?:[.:]|$)/;
const LONGEST_HEADING = 90;

/**
 * A contract cut into sentences, for texts as they come from filings: hard line breaks, empty lines between paragraphs.
 * Each carries the nearest caption and the sentence before.
 */
export function segmentContract(text: string): Segment[] {
  const segments: Segment[] = [];
  let heading: string | null = null;
  paragraphs(text).forEach((paragraph, block) => {
    const spans = sentences(text, paragraph);
    const words = text.slice(paragraph.start, paragraph.end);
    const caption = CAPTION.exec(words.slice(0, 140))?.[1] ?? null;
    if (caption !== null && (words.length <= LONGEST_HEADING || spans.length > 0)) heading = caption;
    for (const span of spans) {
      segments.push({
        ...span,
        text: text.slice(span.start, span.end),
        shape: words.length <= LONGEST_HEADING ? "heading" : "sentence",
        headings: heading === null ? [] : [heading],
        label: null,
        leadIn: null,
        before: segments.at(-1)?.text ?? null,
        language: "en",
        block,
      });
    }
  });
  return segments;
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(PARAGRAPH_END)) {
    spans.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function sentences(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let start = 0;
  for (const end of words.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].trimEnd().length;
    if (end[1] === "." && NO_END.test(words.slice(Math.max(start, end.index - 14), end.index))) continue;
    if (stop - start < SHORTEST_SENTENCE) continue;
    spans.push(trim(text, paragraph.start + start, paragraph.start + stop));
    start = end.index + end[0].length;
  }
  spans.push(trim(text, paragraph.start + start, paragraph.end));
  return spans.filter((span) => span.end - span.start >= SHORTEST_SEGMENT);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return { start, end };
}
