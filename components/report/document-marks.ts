import type { Report, ReportFinding } from "@/lib/core/report/report";
import type { Span } from "@/lib/core/shared/span";
import { lookSpans } from "./worth-a-look";

/** What is marked in one block of the document. */
export interface BlockMarks {
  findings: ReportFinding[];
  looks: (Span & { label: string })[];
}

const NOTHING: BlockMarks = { findings: [], looks: [] };

/**
 * The findings and the clauses worth a look, each under the blocks its words stand in: a long document has thousands of
 * blocks and hundreds of findings, and most blocks have none. Returns the marks of the block at an index.
 */
export function documentMarks(report: Report): (index: number) => BlockMarks {
  const marks = new Map<number, BlockMarks>();
  const at = (index: number) => {
    const known = marks.get(index) ?? { findings: [], looks: [] };
    marks.set(index, known);
    return known;
  };
  for (const finding of report.findings) for (const i of blocksOf(report, finding)) at(i).findings.push(finding);
  for (const look of lookSpans(report)) for (const i of blocksOf(report, look)) at(i).looks.push(look);
  return (index) => marks.get(index) ?? NOTHING;
}

/** Indices of the blocks that a span touches. Blocks stand in reading order, so the first is found by halving. */
function blocksOf({ blocks }: Report, span: Span): number[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const touched: number[] = [];
  for (let i = low; (blocks[i]?.start ?? Number.POSITIVE_INFINITY) < span.end; i++) touched.push(i);
  return touched;
}
