import { highlightRuns } from "../../core/report/highlight-runs";
import type { Report, ReportFinding } from "../../core/report/report";
import type { Span } from "../../core/shared/span";
import { groupBlocks } from "../group-blocks";
import type { Inline } from "./break-lines";
import { columnsOf, drawRow } from "./draw-table";
import type { Flow } from "./flow";
import { INK, LEADING, type TextStyle, TYPE } from "./ink";

type Block = Report["blocks"][number];

/** Left of a list item's text, by level, in points. */
const INDENT = 16;
/** A column asks for as much as its longest cell, within these characters. */
const COLUMN = { least: 10, most: 60 };

/** The whole document, its findings underlined and numbered, with marks where pages of the source begin. */
export function drawDocument(flow: Flow, report: Report): void {
  const pages = new Map(report.pages.filter(({ page }) => page > 1).map(({ start, page }) => [start, page]));
  const turn = (block: Block) => {
    const page = pages.get(block.start);
    if (page !== undefined) drawPageMark(flow, page);
  };
  for (const group of groupBlocks(report.blocks)) {
    if (group.type === "table") {
      flow.y += 3;
      const widths = columnsOf(flow.width, partsOf(group.rows));
      flow.element("Table", () => {
        for (const row of group.rows) {
          turn(row);
          const style = row.cells.length < 2 ? TYPE.documentBold : TYPE.document;
          drawRow(
            flow,
            row.cells.map((cell) => ({ text: inlinesOf(report, cell, style) })),
            widths,
          );
        }
      });
      flow.y += 6;
    } else {
      turn(group.block);
      drawBlock(flow, report, group.block);
    }
  }
}

function drawBlock(flow: Flow, report: Report, block: Block): void {
  const { language } = block;
  const lang = language === "mixed" || language === report.language ? undefined : language;
  if (block.type === "heading") {
    flow.y += 5;
    flow.room(TYPE.documentBold.size * LEADING * 3);
    flow.text("P", inlinesOf(report, block, TYPE.documentBold), { after: 3, lang });
    return;
  }
  const note = block.type === "footnote";
  const style = note ? { ...TYPE.document, size: 8.5 } : TYPE.document;
  const x = flow.left + (block.type === "list_item" ? INDENT * Math.min((block.level ?? 1) - 1, 5) : 0);
  flow.text(note ? "Note" : "P", inlinesOf(report, block, style), { x, after: 5, lang });
}

/** Text of a span, cut where findings begin and end, with a number before the words of each. */
export function inlinesOf({ text, findings }: Report, span: Span, style: TextStyle): Inline[] {
  const byLabel = new Map(findings.map((finding) => [finding.label, finding]));
  const found = (labels: readonly string[]): ReportFinding[] => labels.flatMap((label) => byLabel.get(label) ?? []);
  return highlightRuns(text, span, findings).flatMap((run): Inline[] => [
    ...found(run.opens).map((badge) => badgeOf(badge, style.size)),
    { text: run.text, style, marks: found(run.labels) },
  ]);
}

/** A finding's number as it stands before its words. */
export function badgeOf(finding: ReportFinding, size: number): Inline {
  return {
    text: finding.label,
    style: { family: "sans", bold: true, size: size * 0.78, color: INK.white },
    badge: finding,
  };
}

function drawPageMark(flow: Flow, page: number): void {
  flow.room(30);
  flow.y += 2;
  const [line] = flow.lines([{ text: `page ${page}`, style: TYPE.small }], flow.width);
  if (!line) return;
  flow.ornament(() => {
    const y = flow.y + 5;
    flow.doc
      .moveTo(flow.left, y)
      .lineTo(flow.left + flow.width - line.width - 6, y)
      .lineWidth(0.5)
      .dash(1.5, { space: 2 });
    flow.doc.strokeColor(INK.frame).stroke().undash();
    flow.drawLine(line, flow.left + flow.width - line.width, flow.y + 8);
  });
  flow.y += 14;
}

function partsOf(rows: readonly Block[]): number[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, index) => {
    const lengths = rows.map(({ cells }) => (cells[index] ? cells[index].end - cells[index].start : 0));
    return Math.min(Math.max(COLUMN.least, ...lengths), COLUMN.most);
  });
}
