import type { DraftBlock } from "../draft-block";
import { draftLines } from "../text/draft-lines";
import { WordBook } from "../text/join-lines";
import { dropInvisible, type SourceLine, withConfirmedMarkers } from "../text/source-line";
import { endsSentence } from "../text/wrap-width";
import { cutCells } from "./cell-columns";
import { draftFootnotes, splitFootnotes } from "./footnotes";
import { measureType, toSourceLines } from "./measure-pages";
import { dropFurniture } from "./page-furniture";
import { type PageLine, textOfLine } from "./page-lines";
import type { PageText } from "./page-text";
import { cutAtTables } from "./ruled-tables";
import { splitColumns } from "./split-columns";
import type { TableGrid } from "./table-grid";

/** A page as it was read: its text and the ruled tables drawn on it. */
export interface ReadPage {
  text: PageText;
  grids: TableGrid[];
}

/** Turns pages into blocks in reading order. */
export function draftPages(pages: readonly ReadPage[]): DraftBlock[] {
  const clean = withoutFurniture(pages);
  const measures = measureType(clean.flat());
  const notes: PageLine[] = [];
  const flow: SourceLine[] = [];
  for (const page of clean) {
    for (const [index, region] of page.entries()) {
      const isLast = index === page.length - 1;
      const parts = isLast ? splitFootnotes(region, measures.body) : { text: region, notes: [] };
      notes.push(...parts.notes);
      append(flow, toSourceLines(cutCells(parts.text), measures), index === 0);
    }
  }
  const tidy = withConfirmedMarkers(flow).map((line) => ({ ...line, text: dropInvisible(line.text) }));
  const source = clean.flat(2).map(textOfLine).join("\n");
  return withFootnotes(draftLines(tidy, source), draftFootnotes(notes, new WordBook(source)));
}

/** The regions of every page in reading order, without running headers, footers and page numbers. */
function withoutFurniture(pages: readonly ReadPage[]): PageLine[][][] {
  const regions = pages.map(({ text, grids }) =>
    cutAtTables(text, grids).flatMap((part) => ("rows" in part ? [part.rows] : splitColumns(part.text))),
  );
  const lines = regions.map((all, index) => ({
    lines: all.flat().sort((a, b) => a.y - b.y),
    height: pages[index]?.text.height ?? 0,
  }));
  const kept = dropFurniture(lines);
  return regions.map((all, index) => {
    const left = new Set(kept[index]);
    return all.map((region) => region.filter((line) => left.has(line))).filter((region) => region.length > 0);
  });
}

/** Adds a region to the flow: it goes on with the paragraph or table row before it unless that one has come to an end. */
function append(flow: SourceLine[], lines: readonly SourceLine[], atTopOfPage: boolean): void {
  const [first, ...rest] = lines;
  const last = flow.at(-1);
  if (!first) return;
  const begun = last?.given?.cells;
  const more = first.given?.cells;
  if (last?.given && begun && more && atTopOfPage && more[0] === "" && more.length === begun.length) {
    const cells = begun.map((cell, index) => (more[index] ? `${cell}\n${more[index]}` : cell));
    flow[flow.length - 1] = { ...last, given: { ...last.given, cells } };
  } else flow.push({ ...first, afterBlank: last === undefined || endsSentence(last.text) });
  flow.push(...rest);
}

/** Puts each page's footnotes after the last block that begins on it. */
function withFootnotes(blocks: readonly DraftBlock[], notes: readonly DraftBlock[]): DraftBlock[] {
  const waiting = [...notes];
  const all: DraftBlock[] = [];
  for (const block of blocks) {
    while (waiting[0] && (waiting[0].page ?? 0) < (block.page ?? 0)) all.push(...waiting.splice(0, 1));
    all.push(block);
  }
  return [...all, ...waiting];
}
