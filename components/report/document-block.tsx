import type { Report } from "@/lib/core/report/report";
import type { Span } from "@/lib/core/shared/span";
import { MarkedText } from "../ui/marked-text";
import type { BlockMarks } from "./document-marks";

export type Block = Report["blocks"][number];

/** Cells up to this many characters stand as a hanging label before their text; longer ones are a table's cell. */
const LABEL_LENGTH = 60;

/** True for rows of a 'Term | text' sheet: a short label, then its words. */
export function isLabelled(block: Block, text: string): boolean {
  const [label, words] = block.cells;
  if (block.cells.length !== 2 || label === undefined || words === undefined) return false;
  return label.end - label.start <= LABEL_LENGTH && text.slice(label.start, label.end).trim() !== "";
}

/** One block of the document with its gutter: the line of the source, or the page where a new one begins. */
export function DocumentBlock(props: { report: Report; block: Block; index: number; marks: BlockMarks }) {
  const { report, block, index } = props;
  const language = block.language === "mixed" || block.language === report.language ? undefined : block.language;
  return (
    <div className={blockClass(report, block, index)} id={`block-${index}`} lang={language}>
      <Gutter report={report} block={block} index={index} />
      <BlockText report={report} block={block} marks={props.marks} />
    </div>
  );
}

function BlockText({ report, block, marks }: { report: Report; block: Block; marks: BlockMarks }) {
  const marked = (span: Span) => <MarkedText text={report.text} span={span} {...marks} />;
  const [label, words] = block.cells;
  if (isLabelled(block, report.text) && label !== undefined && words !== undefined) {
    return (
      <>
        <p className="term">{marked(label)}</p>
        <p>{marked({ start: words.start, end: block.end })}</p>
      </>
    );
  }
  if (block.type === "heading") return <h3>{marked(block)}</h3>;
  if (block.type === "list_item" && block.marker !== null) {
    return (
      <>
        <p className="marker">{marked(block.marker)}</p>
        <p>{marked({ start: block.marker.end, end: block.end })}</p>
      </>
    );
  }
  return <p>{marked(block)}</p>;
}

/** The gutter says where in the source we are. A page, or a line that holds several blocks, is said at its first block. */
export function Gutter({ report, block, index }: { report: Report; block: Block; index: number }) {
  const before = report.blocks[index - 1];
  if (before !== undefined && before.page === block.page && before.line === block.line) return <span className="ln" />;
  if (block.page === null) return <span className="ln">{block.line}</span>;
  return before?.page === block.page ? <span className="ln" /> : <span className="ln page">p. {block.page}</span>;
}

function blockClass(report: Report, block: Block, index: number): string {
  const classes = ["para", block.type];
  if (isLabelled(block, report.text)) classes.push("hang");
  else if (block.type === "list_item" && block.marker !== null) classes.push("listed");
  if (block.level !== null) classes.push(`level-${Math.min(block.level, 4)}`);
  const before = report.blocks[index - 1];
  if (before !== undefined && before.page !== block.page) classes.push("new-page");
  return classes.join(" ");
}

/**
 * Height a block will take once it is laid out, in rem, so that the scroll bar hardly moves: about 66 characters fit on a
 * line of the sheet (half as many Chinese ones), a line is 1.8 rem high, and blocks stand 0.75 rem apart.
 */
export function blockRoom(block: Block): number {
  const perLine = block.language === "zh" ? 36 : 66;
  return Math.max(1, Math.ceil((block.end - block.start) / perLine)) * 1.8 + 0.75;
}
