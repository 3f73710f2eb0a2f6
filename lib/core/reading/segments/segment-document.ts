import type { Block, CanonicalDocument } from "../../document/canonical-document";
import type { Span } from "../../shared/span";
import type { Segment } from "./segment";
import { isSpace, splitSentences, trimSpan } from "./split-sentences";

/** Section numbers at the head of a paragraph; not part of the words that bind anyone. */
const NUMBER =
  /^\s*(?:\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)](?!\d)|[a-z][.)]|[ivx]{1,5}[.)]|[A-Z]{1,2}-?\d{0,2}[.)]|§ ?\d+[a-z]?\.?|[•·*–→>-]|第[一二三四五六七八九十百\d]+[条章节款]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}、)\s*/;
/** 'Exclusivity.' or 'Board seat.' before the clause itself: short, capitalised, without a verb of command. */
const RUN_IN =
  /^(?!(?:The|A|An|It|We|You|Each|Any|All|No|Every|This|That|These|Both|Neither|If) )[A-Z][^.:;|\d%$€£]{1,58}[.:]$/;
/** In words. Longer ones are sentences, and a sentence taken for a heading would be lost. */
const MAX_RUN_IN = 6;
const VERBS =
  /\b(?:shall|will|must|may|is|are|has|have|gets?|agrees?|keeps?|pays?|owns?|takes?|holds?|uses?|trains?|stays?|remains?|needs?|goes|go|no|not|never|only|sole|exclusive)\b/;

interface Place {
  headings: { level: number; text: string }[];
  leadIns: { level: number; text: string }[];
  before: string | null;
}

/**
 * The document cut into units that can each carry one clause, in order, with what surrounds them.
 * Paragraphs give their sentences, list items and table cells too; a row of bare fragments stays whole.
 */
export function segmentDocument(document: CanonicalDocument): Segment[] {
  const place: Place = { headings: [], leadIns: [], before: null };
  const segments: Segment[] = [];
  document.blocks.forEach((block, index) => {
    for (const segment of segmentsOf(document.text, block, index, place)) segments.push(segment);
  });
  return segments;
}

function segmentsOf(text: string, block: Block, index: number, place: Place): Segment[] {
  if (block.type === "heading" && !readsAsClause(text.slice(block.start, block.end))) {
    enterHeading(text.slice(block.start, block.end), block.level ?? 1, place);
    return [];
  }
  const made = block.cells.length > 1 ? fromRow(text, block, index, place) : fromProse(text, block, index, place);
  const words = text.slice(block.start, block.end).trimEnd();
  rememberLeadIn(words, block, place);
  place.before = made.at(-1)?.text ?? place.before;
  return made;
}

/** Some papers print whole clauses in heading style; a heading with a verb of command and a sentence's length is a clause. */
function readsAsClause(heading: string): boolean {
  return heading.length > 90 || (/[.。]$/.test(heading) && heading.split(" ").length > 9);
}

function enterHeading(raw: string, level: number, place: Place): void {
  place.headings = place.headings.filter((h) => h.level < level);
  place.headings.push({ level, text: raw.replace(NUMBER, "").trim() });
  place.leadIns = [];
  place.before = null;
}

/** A block that ends in a colon introduces what follows; anything else at its depth ends the introduction. */
function rememberLeadIn(words: string, block: Block, place: Place): void {
  const level = block.type === "list_item" ? (block.level ?? 1) : 0;
  place.leadIns = place.leadIns.filter((l) => l.level < level);
  if (/[:：—]["”]?$/.test(words)) {
    const last = splitSentences(words).at(-1);
    place.leadIns.push({ level, text: last === undefined ? words : words.slice(last.start, last.end) });
  }
}

function base(block: Block, index: number, place: Place): Pick<Segment, "headings" | "leadIn" | "before" | "block"> {
  const level = block.type === "list_item" ? (block.level ?? 1) : block.type === "table_row" ? 9 : 1;
  const leadIn = place.leadIns
    .filter((l) => l.level < level)
    .map((l) => l.text)
    .join(" ");
  return {
    headings: place.headings.map((h) => h.text),
    leadIn: leadIn === "" ? null : leadIn,
    before: place.before,
    block: index,
  };
}

function fromProse(text: string, block: Block, index: number, place: Place): Segment[] {
  const start = block.marker === null ? block.start : Math.max(block.start, block.marker.end);
  const sentences = sentencesWithin(text, { start, end: block.end });
  const common = base(block, index, place);
  const shape = block.type === "list_item" && sentences.length === 1 ? "item" : "sentence";
  return label(text, sentences, common, shape, null);
}

/** 'Term | text': each cell with words of its own is read apart, under the label that the first cell gives. */
function fromRow(text: string, block: Block, index: number, place: Place): Segment[] {
  const cells = block.cells.map((c) => trimSpan(text, c)).filter((c) => c.end > c.start);
  const wordy = cells.filter((c, i) => i > 0 && weigh(text.slice(c.start, c.end)) >= 4);
  const first = cells[0];
  const common = base(block, index, place);
  if (wordy.length === 0 || first === undefined) return label(text, [trimSpan(text, block)], common, "cell", null);
  const rest = cells
    .filter((c) => !wordy.includes(c))
    .map((c) => text.slice(c.start, c.end))
    .join(" | ");
  return wordy.flatMap((cell) => label(text, sentencesWithin(text, cell), common, "cell", rest === "" ? null : rest));
}

/** Length in words; a Chinese character counts half a word. */
function weigh(text: string): number {
  let parts = 1;
  let han = 0;
  let isInSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isHere = isSpace(code);
    if (isHere && !isInSpace) parts += 1;
    isInSpace = isHere;
    if (code >= FIRST_HAN && code <= LAST_HAN) han += 1;
  }
  return parts + han / 2;
}

function sentencesWithin(text: string, span: Span): Span[] {
  const raw = text.slice(span.start, span.end);
  return splitSentences(raw)
    .map((s) => {
      const number = NUMBER.exec(raw.slice(s.start, s.end));
      return { start: span.start + s.start + (number?.[0].length ?? 0), end: span.start + s.end };
    })
    .filter((s) => s.end > s.start);
}

function label(
  text: string,
  spans: Span[],
  common: ReturnType<typeof base>,
  shape: Segment["shape"],
  given: string | null,
): Segment[] {
  const out: Segment[] = [];
  let runIn = given;
  let before = common.before;
  spans.forEach((span, i) => {
    const words = text.slice(span.start, span.end);
    if (
      i === 0 &&
      spans.length > 1 &&
      RUN_IN.test(words) &&
      words.split(" ").length <= MAX_RUN_IN &&
      !VERBS.test(words)
    ) {
      runIn = given === null ? words.slice(0, -1) : `${given} | ${words.slice(0, -1)}`;
      return;
    }
    const { headings, leadIn, block } = common;
    const { start, end } = span;
    const language = languageOf(words);
    out.push({ headings, leadIn, before, block, start, end, text: words, shape, label: runIn, language });
    before = words;
  });
  return out;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const NOT_ASCII = /[^\0-\x7f]/;

/** Chinese where at least one character in seven is; mixed sentences mostly hold names in the other script. */
export function languageOf(text: string): "en" | "zh" {
  if (!NOT_ASCII.test(text)) return "en";
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han > 1 && han * 7 >= text.replace(/\s/g, "").length ? "zh" : "en";
}
