import type { Report } from "@/lib/core/report/report";
import { type Block, DocumentBlock, isLabelled } from "./document-block";
import { documentMarks } from "./document-marks";
import { DocumentTable } from "./document-table";

/** From this many blocks on, blocks outside the window are not laid out until they are needed. Below it nothing is gained. */
const LONG = 250;

/** The whole document, every block in reading order, findings marked at their exact words. */
export function DocumentSheet({ report }: { report: Report }) {
  const marksOf = documentMarks(report);
  return (
    <article
      className={report.blocks.length > LONG ? "sheet is-long" : "sheet"}
      lang={report.language === "mixed" ? undefined : report.language}
    >
      {groups(report).map(({ blocks, from, table }) =>
        table ? (
          <DocumentTable key={from} report={report} rows={blocks} from={from} marksOf={marksOf} />
        ) : (
          blocks.map((block) => (
            <DocumentBlock key={from} report={report} block={block} index={from} marks={marksOf(from)} />
          ))
        ),
      )}
    </article>
  );
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
