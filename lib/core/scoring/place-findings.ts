import type { Block } from "../document/canonical-document";
import type { Place } from "./scorable";

/** A row of a 'Term | text' sheet is a section of its own: its left cell is its heading. */
function opensSection(block: Block): boolean {
  return block.type === "heading" || (block.type === "table_row" && block.cells.length > 1);
}

/** Number of the last block that begins at or before `offset`; 0 where none does. */
export function blockAt(blocks: readonly Pick<Block, "start">[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Gives each finding its block and section, for scoring. Blocks must be in document order. */
export function placeFindings<F extends { start: number }>(
  blocks: readonly Block[],
  findings: readonly F[],
): (F & { place: Place })[] {
  let section = 0;
  const sections = blocks.map((block) => (opensSection(block) ? ++section : section));
  return findings.map((finding) => {
    const block = blockAt(blocks, finding.start);
    return { ...finding, place: { block, section: sections[block] ?? 0 } };
  });
}
