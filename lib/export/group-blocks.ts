import type { Report } from "../core/report/report";

type Block = Report["blocks"][number];

/** A table is the rows that follow one another; everything else stands alone. */
export type BlockGroup = { type: "table"; rows: Block[] } | { type: "block"; block: Block };

/** Blocks in order, rows with cells that follow one another put together. */
export function groupBlocks(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== "table_row" || block.cells.length === 0) groups.push({ type: "block", block });
    else if (last?.type === "table") last.rows.push(block);
    else groups.push({ type: "table", rows: [block] });
  }
  return groups;
}
