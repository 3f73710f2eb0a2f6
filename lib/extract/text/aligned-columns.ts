import type { GroupContext, LineGroup } from "./line-group";
import { columnsOf, firstWordOf, type LineCell, type SourceLine } from "./source-line";
import { beginsInside, endsSentence, isFull } from "./wrap-width";

/** A gap of this many columns parts cells by itself; narrower gaps need neighbours that align. */
const CLEAR_GAP = 3;
/** Labels of 'Term    text' sheets are short; after a longer stretch a single wide gap is stray space in prose. */
const LONGEST_LABEL = 48;
/** Columns that a stretched space between words may take. */
const WIDEST_SPACE = 5;
/** Wider lines were never laid out in columns: they are paragraphs whose spaces were stretched before they were joined. */
const WIDEST_ROW = 240;
/** Columns that layouts leave empty between a label and the text beside it. */
const CELL_PADDING = 2.5;
/** Lines on either side in which an aligned column is looked for. */
const NEIGHBOURS = 12;

/** Whether the line begins a row of a table whose cells are parted by tabs or aligned with spaces. */
export function isRow(line: SourceLine, lines: readonly SourceLine[], index: number): boolean {
  const [first, second] = line.cells;
  if (!first || !second) return false;
  if (line.marker?.text === first.text && line.cells.length === 2) return false;
  if (line.cells.some((cell) => cell.gap === Number.POSITIVE_INFINITY && cell.column > line.indent)) return true;
  if (line.right > WIDEST_ROW) return false;
  if (second.gap >= CLEAR_GAP && first.text.length <= LONGEST_LABEL && !isJustified(line)) return true;
  return line.cells.slice(1).some((cell) => hasAligned(cell.column, lines, index));
}

/**
 * Text set to full width by spreading spaces: several gaps, none wide and all much alike. The gaps between cells differ,
 * because their texts do.
 */
export function isJustified(line: SourceLine): boolean {
  const gaps = line.cells.slice(1).map((cell) => cell.gap);
  const [narrowest, widest] = [Math.min(...gaps), Math.max(...gaps)];
  return gaps.length >= 3 && widest <= WIDEST_SPACE && widest <= narrowest * 1.7 + 0.5;
}

/** Whether at least two neighbouring lines have text that begins at this column after a clear gap. */
function hasAligned(column: number, lines: readonly SourceLine[], index: number): boolean {
  let count = 0;
  for (let i = Math.max(0, index - NEIGHBOURS); i <= Math.min(lines.length - 1, index + NEIGHBOURS); i++) {
    if (i === index) continue;
    const aligned = lines[i]?.cells.some((cell) => cell.column === column && cell.gap >= CLEAR_GAP && cell.column > 0);
    if (aligned && ++count >= 2) return true;
  }
  return false;
}

/**
 * Where the line continues cells of the open row: for each of its pieces the index of the cell it belongs to; null where
 * it does not. A continuation stands under the text of a cell right of the label. After a blank line it must
 * stand exactly there.
 */
export function continuesCell(open: LineGroup, line: SourceLine): number[] | null {
  const starts = open.cells.map((cell) => cell.column);
  const label = starts[0] ?? 0;
  if (line.indent <= label + 3) return null;
  const slack = line.afterBlank ? 0 : 1;
  const targets: number[] = [];
  for (const cell of line.cells) {
    // The last column at or before the piece; the piece may be set in further (a list inside the cell).
    const at = starts.findLastIndex((start) => start <= cell.column + slack);
    if (at < 1) return null;
    targets.push(at);
  }
  const firstStart = starts[targets[0] ?? 0] ?? 0;
  const reach = line.afterBlank ? 0 : 8;
  return line.indent <= firstStart + reach + slack ? targets : null;
}

/** Values that begin in lower case are at most this share of rows in sheets written in sentences. */
const SENTENCE_SHEET = 0.25;

/**
 * Whether the values of the sheet are sentences (begin with a capital or number), so that a value in lower case must go
 * on with the row before; in sheets of fragments it may be a row of its own.
 */
export function hasSentenceValues(lines: readonly SourceLine[]): boolean {
  let rows = 0;
  let lower = 0;
  for (const line of lines) {
    const [first, second] = line.cells;
    if (!first || !second || second.gap < CLEAR_GAP || first.text.length > LONGEST_LABEL) continue;
    rows++;
    if (beginsInside(second.text)) lower++;
  }
  return lower <= rows * SENTENCE_SHEET;
}

/**
 * Whether the line goes on with a label that is too long for its column:
 * 'Liquidation     1x non-participating, all or' / 'Preference:     substantially all'.
 * Signs: the colon that other labels have comes only now; the second part is in lower case; or the text beside
 * it runs on.
 */
export function continuesLabel(open: LineGroup, line: SourceLine, context: GroupContext): boolean {
  const [label, text] = line.cells;
  const [openLabel, openText] = open.cells;
  if (!label || !openLabel || !openText || line.afterBlank || line.marker) return false;
  if (line.cells.length > open.cells.length || Math.abs(label.column - openLabel.column) > 2) return false;
  // Only while every line so far had a part of the label.
  if (openLabel.pieces.length !== open.lines.length || openLabel.pieces.length > 3) return false;
  const ends = openLabel.pieces.at(-1) ?? "";
  if (/[:：.]$/u.test(ends)) return false;
  const last = open.lines.at(-1);
  const filled = last?.edge?.exact === true && isLabelFull(openLabel, openText.column, label);
  if (!text) {
    const fits = label.right < openText.column;
    return fits && (filled || label.text.endsWith(":") || beginsInside(label.text));
  }
  if (Math.abs(text.column - openText.column) > 1) return false;
  if (/[:：]$/u.test(label.text)) return true;
  const before = openText.pieces.at(-1) ?? "";
  if (endsSentence(before)) return false;
  if (!last?.edge) return false;
  if (beginsInside(label.text)) return true;
  const full = isFull(last, { text: text.text, firstWord: columnsOf(firstWordOf(text.text)) });
  return full && (filled || (context.sentenceValues && beginsInside(text.text)));
}

/** Whether the next word of a label would not have fitted beside its first part; a layout program fills the column. */
function isLabelFull(open: LineGroup["cells"][number], textColumn: number, next: LineCell): boolean {
  const word = ((next.right - next.column) * firstWordOf(next.text).length) / next.text.length;
  return open.right + 1 + word > textColumn - CELL_PADDING;
}
