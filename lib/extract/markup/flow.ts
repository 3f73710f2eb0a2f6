import type { DraftBlock } from "../draft-block";
import { draftLines } from "../text/draft-lines";
import { findListMarker } from "../text/list-marker";
import { dropInvisible, type GivenForm, measureLine, type SourceLine, withConfirmedMarkers } from "../text/source-line";
import { withWrapEdge } from "../text/wrap-width";

/** One paragraph or table row of a marked-up source, in reading order. */
export interface FlowUnit {
  /** Text without its computed marker; '\n' for a soft break, '\t' for a tab. Empty for an empty paragraph. */
  text: string;
  /** Computed list marker ('1.2', '(a)', '•'), null where there is none or it is typed in the text. */
  marker?: string | null;
  heading?: number | null;
  /** List nesting, 1 = outermost; null where the markers must tell. */
  level?: number | null;
  footnote?: boolean;
  cells?: string[] | null;
  /** True where it never goes on with the unit before it, even if that is a line of a wrapped text. */
  apart?: boolean;
  /** True where all of it is set bold, as titles are. */
  bold?: boolean;
  /** 1-based source line, null for none. */
  line?: number | null;
}

/** Turns the paragraphs and rows of a marked-up source into blocks, by the same rules as plain text. */
export function draftFlow(units: readonly FlowUnit[]): DraftBlock[] {
  const lines: SourceLine[] = [];
  let afterBlank = true;
  for (const unit of units) {
    const added = linesOf(unit, afterBlank);
    afterBlank = added.length === 0;
    lines.push(...added);
  }
  const wrapped = withWrapEdge(withConfirmedMarkers(lines));
  // Where the paragraphs are not the lines of a hard-wrapped text, every paragraph stands apart.
  const apart = wrapped.map((line) => (line.edge ? line : { ...line, afterBlank: true }));
  return draftLines(apart, units.map((unit) => unit.cells?.join("\n") ?? unit.text).join("\n"));
}

function linesOf(unit: FlowUnit, afterBlank: boolean): SourceLine[] {
  const number = unit.line ?? null;
  if (unit.cells) {
    const cells = unit.cells.map(tidyCell).filter((cell) => cell !== "");
    const asItem = itemFromRow(cells);
    if (asItem) return linesOf({ ...unit, cells: null, text: asItem }, afterBlank);
    const line = measureLine(cells.join(" "), { number, afterBlank, given: givenOf(unit, cells) });
    return line ? [{ ...line, marker: null }] : [];
  }
  const text = dropInvisible(unit.text);
  const given = unit.heading || unit.level || unit.footnote || unit.marker ? givenOf(unit, null) : null;
  // A soft break inside a heading, item or note is a space; in a plain paragraph it begins a line.
  const rows = given ? [text.replaceAll(/\s+/gu, (space) => (space.includes("\n") ? " " : space))] : text.split("\n");
  const lines: SourceLine[] = [];
  for (const row of rows) {
    const raw = unit.marker && row.trim() !== "" ? `${unit.marker} ${row.trim()}` : row;
    const line = measureLine(given ? raw.replaceAll("\t", " ") : raw, {
      number,
      afterBlank: (afterBlank || unit.apart === true) && lines.length === 0,
      given,
    });
    if (!line) continue;
    const told = { ...line, alone: unit.bold === true || (afterBlank && lines.length === 0) };
    lines.push(unit.marker ? withMarker(told, unit.marker) : told);
  }
  return lines;
}

function givenOf(unit: FlowUnit, cells: string[] | null): GivenForm {
  return { heading: unit.heading ?? null, level: unit.level ?? null, footnote: unit.footnote ?? false, cells };
}

/** A computed marker is one whatever its form; its style is told by its form where that is known. */
function withMarker(line: SourceLine, marker: string): SourceLine {
  const found = findListMarker(line.text);
  const style = found?.text === marker ? found.style : "computed";
  return { ...line, marker: { text: marker, style, ordinal: found?.ordinal ?? null, weak: false } };
}

/** Cell text on one line. */
function tidyCell(cell: string): string {
  return dropInvisible(cell).replace(/\s+/gu, " ").trim();
}

/** Layout tables set list items as two cells, marker and text. */
function itemFromRow(cells: readonly string[]): string | null {
  const [marker, text] = cells;
  if (cells.length !== 2 || !marker || !text || marker.length > 8) return null;
  const found = findListMarker(`${marker} ${text}`);
  return found?.text === marker && !found.weak && found.style !== "number" ? `${marker} ${text}` : null;
}
