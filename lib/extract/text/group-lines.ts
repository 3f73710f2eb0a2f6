import { continuesCell, continuesLabel, hasSentenceValues, isJustified, isRow } from "./aligned-columns";
import { namesSection } from "./heading-lines";
import type { GroupContext, LineGroup } from "./line-group";
import type { ListMarker } from "./list-marker";
import { columnsOf, type LineCell, type SourceLine } from "./source-line";
import { beginsInside, endsSentence, isFull, isPipeRow } from "./wrap-width";

/** Words after which a number at the start of the next line is a reference, not a marker: 'under Section' / '4.2 of'. */
const REFERENCE_END =
  /(?:\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|rule|no\.|(?<![;,] )(?:and|or)|to|of)|§|第)$/iu;
/** Before '(a)' only these make a reference; '; and' / '(c)' is the last item of a list. */
const PART_END = /\b(?:sections?|clauses?|articles?|paragraphs?|limbs?|items?|\d)$/iu;
/** 'Pre-money: INR 160 Cr' */
const LABEL = /^\p{Lu}[^.:;。：]{0,36}[:：](?=\s|\p{Script=Han})/u;
/** Lines that begin with a label, of all lines of a wrapped text, where labels begin paragraphs. */
const LABELLED_SHARE = 0.2;

/** Groups the lines of a text into paragraphs, list items and table rows. */
export function groupLines(lines: readonly SourceLine[]): LineGroup[] {
  const labels = lines.filter((line) => LABEL.test(line.text)).length;
  const context: GroupContext = {
    sentenceValues: hasSentenceValues(lines),
    labelled: labels >= lines.length * LABELLED_SHARE,
  };
  const groups: LineGroup[] = [];
  for (const [index, line] of lines.entries()) {
    const open = groups.at(-1);
    if (open && line.afterBlank) open.beforeBlank = true;
    if (open && extend(open, line, context)) continue;
    groups.push(startGroup(line, lines, index));
  }
  const last = groups.at(-1);
  if (last) last.beforeBlank = true;
  return groups;
}

function startGroup(line: SourceLine, lines: readonly SourceLine[], index: number): LineGroup {
  const base = { lines: [line], afterBlank: line.afterBlank, beforeBlank: false };
  if (line.given?.cells)
    return {
      ...base,
      kind: "row",
      cells: line.given.cells.map((text, column) => ({ column, right: column, pieces: text.split("\n") })),
    };
  if (line.given?.heading || line.given?.footnote) return { ...base, kind: "prose", cells: [] };
  if (isPipeRow(line.text)) return { ...base, kind: "pipes", cells: [] };
  if (isRow(line, lines, index)) return { ...base, kind: "row", cells: line.cells.map(toCell) };
  return { ...base, kind: "prose", cells: [] };
}

function toCell({ column, right, text }: LineCell): LineGroup["cells"][number] {
  return { column, right, pieces: [text] };
}

function addPiece(cell: LineGroup["cells"][number] | undefined, { text, right }: LineCell): void {
  cell?.pieces.push(text);
  if (cell) cell.right = right;
}

/** Adds the line to the open group where it continues it; false where it begins a block of its own. */
function extend(open: LineGroup, line: SourceLine, context: GroupContext): boolean {
  if (line.given || open.lines[0]?.given?.cells || open.lines[0]?.given?.heading) return false;
  if (open.kind === "row") return extendRow(open, line, context);
  if (line.afterBlank || isPipeRow(line.text) !== (open.kind === "pipes" && isPipeRow(line.text))) return false;
  if (open.kind === "pipes" && (isPipeRow(line.text) || open.lines.at(-1)?.text.endsWith("|"))) return false;
  if (context.labelled && LABEL.test(line.text)) return false;
  if (!continuesProse(open, line)) return false;
  open.lines.push(line);
  return true;
}

function extendRow(open: LineGroup, line: SourceLine, context: GroupContext): boolean {
  const target = continuesCell(open, line);
  if (target) {
    for (const [index, cell] of line.cells.entries()) addPiece(open.cells[target[index] ?? 0], cell);
  } else if (continuesLabel(open, line, context)) {
    for (const [index, cell] of line.cells.entries()) addPiece(open.cells[index], cell);
  } else return false;
  open.lines.push(line);
  return true;
}

/** Whether a line goes on with the paragraph or list item before it. */
function continuesProse(open: LineGroup, line: SourceLine): boolean {
  const last = open.lines.at(-1);
  const first = open.lines[0];
  if (!last?.edge || !first || isRuler(line.text) || isRuler(last.text)) return false;
  // A line far beyond the edge was never wrapped: it is a paragraph of its own.
  if (last.right > last.edge.column * 1.3) return false;
  const ended = endsSentence(last.text);
  if (line.marker && (ended || !refersOn(last.text, line.marker))) return false;
  if (namesSection(line.text)) return false;
  if (line.cells.slice(1).some((cell) => cell.gap > 2) && !isJustified(line)) return false;
  if (!ended && beginsInside(line.text))
    return last.edge.exact ? isFull(last, line) : last.right >= last.edge.column * 0.5;
  // 'Term' set in by two columns or more after a closed sentence begins a paragraph with first-line indent.
  if (ended && open.lines.length > 1 && line.indent >= last.indent + 2) return false;
  if (ended && beginsAnew(last, line.text)) return false;
  if (first.marker && line.indent > first.indent && line.indent >= first.indent + columnsOf(first.marker.text)) {
    return isFull(last, line) || (!last.edge.exact && last.right >= last.edge.column * 0.6);
  }
  return isFull(last, line) && !isTitleLike(last, open, line.text);
}

/** Whether what looks like a marker at the start of a line is the number of a reference that the line before began. */
function refersOn(last: string, marker: ListMarker): boolean {
  return (marker.text.startsWith("(") ? PART_END : REFERENCE_END).test(last);
}

/**
 * After a closed sentence the other language begins a paragraph; so do, where people wrapped the lines, a defined term,
 * a 'Label:' or an editor's bracket.
 */
function beginsAnew({ text: last, edge }: SourceLine, text: string): boolean {
  if (/\p{Script=Han}/u.test(last) !== /\p{Script=Han}/u.test(text)) return true;
  if (edge?.exact) return false;
  return /^(?:["“][^"“”]{1,60}["”]|[[«~【])/u.test(text) || LABEL.test(text);
}

/** A capital line above text is a title even where it is long; capitals above capitals run on. */
function isTitleLike(last: SourceLine, open: LineGroup, next: string): boolean {
  return open.lines.length === 1 && !/\p{Ll}/u.test(last.text) && /\p{Lu}{3}/u.test(last.text) && /\p{Ll}/u.test(next);
}

/** A line of rules ('----', '====', '* * *'). */
export function isRuler(text: string): boolean {
  return /^(?:[-–—_=*~#.·•+]\s?){3,}$/u.test(text);
}
