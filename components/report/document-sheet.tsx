import type { ReactNode } from "react";
import type { Report } from "@/lib/core/report/report";
import { type Block, blockRoom, DocumentBlock, isLabelled } from "./document-block";
import { documentMarks } from "./document-marks";
import { DocumentTable } from "./document-table";
import { StillSheet } from "./still-sheet";

/** From this many blocks on, parts outside the window are not laid out until they are needed. Below it nothing is gained. */
const LONG = 250;
/** Blocks of a part of a long document: about two windows. The browser watches parts, and ten thousand blocks are too many. */
const PART = 40;

/** The whole document, every block in reading order, findings marked at their exact words. */
export function DocumentSheet({ report }: { report: Report }) {
  const marksOf = documentMarks(report);
  const lang = report.language === "mixed" ? undefined : report.language;
  const drawn = groups(report).map(({ blocks, from, table }) => ({
    blocks,
    from,
    node: table ? (
      <DocumentTable key={from} report={report} rows={blocks} from={from} marksOf={marksOf} />
    ) : (
      blocks.map((block) => (
        <DocumentBlock key={from} report={report} block={block} index={from} marks={marksOf(from)} />
      ))
    ),
  }));
  if (report.blocks.length <= LONG) {
    return (
      <article className="sheet" lang={lang}>
        {drawn.map(({ node }) => node)}
      </article>
    );
  }
  return (
    <StillSheet className="sheet is-long" lang={lang} version={marksVersion(report)}>
      {parts(drawn)}
    </StillSheet>
  );
}

/** What is marked, in a word: another one means that the sheet must be drawn anew. */
function marksVersion({ findings }: Report): string {
  return findings.map(({ label, start, end, severity }) => `${label} ${start} ${end} ${severity}`).join();
}

/** A long document in parts, each with the height it will take once it is laid out. */
function parts(drawn: readonly { blocks: Block[]; from: number; node: ReactNode }[]): ReactNode[] {
  return Array.from({ length: Math.ceil(drawn.length / PART) }, (_, i) => {
    const part = drawn.slice(i * PART, (i + 1) * PART);
    const height = part.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + blockRoom(block), 0);
    return (
      <div className="part" key={part[0]?.from} style={{ containIntrinsicSize: `auto ${height.toFixed(1)}rem` }}>
        {part.map(({ node }) => node)}
      </div>
    );
  });
}

/** Blocks one by one, except that neighbouring rows of a table stay together. */
function groups(report: Report): { blocks: Block[]; from: number; table: boolean }[] {
  const out: { blocks: Block[]; from: number; table: boolean }[] = [];
  report.blocks.forEach((block, index) => {
    const table = block.type === "table_row" && !isLabelled(block, report.text);
    const last = out.at(-1);
    if (table && last?.table) last.blocks.push(block);
    else out.push({ blocks: [block], from: index, table });
  });
  return out;
}
