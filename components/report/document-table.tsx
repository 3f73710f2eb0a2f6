import type { Report } from "@/lib/core/report/report";
import { MarkedText } from "../ui/marked-text";
import { ScrollRegion } from "../ui/scroll-region";
import { type Block, Gutter } from "./document-block";
import { findingPlace } from "./finding-words";
import { lookSpans } from "./worth-a-look";

/** Neighbouring table rows of the document as one table, each row with its gutter. */
export function DocumentTable({ report, rows, from }: { report: Report; rows: Block[]; from: number }) {
  const place = rows[0] === undefined ? null : findingPlace(rows[0]);
  return (
    <ScrollRegion label={place === null ? `Table ${from + 1}` : `Table, ${place}`}>
      <table className="doc-table">
        <tbody>
          {rows.map((block, i) => (
            <tr key={block.start} id={`block-${from + i}`}>
              <td className="ln-cell">
                <Gutter report={report} block={block} index={from + i} />
              </td>
              {(block.cells.length > 0 ? block.cells : [block]).map((cell) => (
                <td key={cell.start}>
                  <MarkedText text={report.text} span={cell} findings={report.findings} looks={lookSpans(report)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
