import type { Report } from "@/lib/core/report/report";
import { MarkedText } from "../ui/marked-text";
import { ScrollRegion } from "../ui/scroll-region";
import { type Block, Gutter } from "./document-block";
import type { BlockMarks } from "./document-marks";
import { findingPlace } from "./finding-words";

/** Neighbouring table rows of the document as one table, each row with its gutter. */
export function DocumentTable(props: {
  report: Report;
  rows: Block[];
  /** Index of the first row among the document's blocks. */
  from: number;
  marksOf: (index: number) => BlockMarks;
}) {
  const { report, rows, from } = props;
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
                  <MarkedText text={report.text} span={cell} {...props.marksOf(from + i)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
