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
  const groups = groupBlocks(report.blocks);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (group?.type === "table") drawTable(flow, report, group.rows, turn);
    else if (group?.block.type === "list_item") {
      const items: Block[] = [];
      for (let next = groups[index]; next?.type === "block" && next.block.type === "list_item"; next = groups[++index])
        items.push(next.block);
      index--;
      drawItems(flow, report, items, turn);
    } else if (group) {
      turn(group.block);
      drawBlock(flow, report, group.block);
    }
  }
}

function drawTable(flow: Flow, report: Report, rows: readonly Block[], turn: (block: Block) => void): void {
  flow.y += 3;
  const widths = columnsOf(flow.width, partsOf(rows));
  flow.element("Table", () => {
    for (const row of rows) {
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
}

/** Items that follow one another are one list to those who listen, whatever their levels. */
function drawItems(flow: Flow, report: Report, items: readonly Block[], turn: (block: Block) => void): void {
  flow.element("L", () => {
    for (const item of items) {
      turn(item);
      const x = flow.left + INDENT * Math.min((item.level ?? 1) - 1, 5);
      flow.element("LI", () =>
        flow.text("LBody", inlinesOf(report, item, TYPE.document), { x, after: 5, lang: langOf(report, item) }),
      );
    }
  });
}

function drawBlock(flow: Flow, report: Report, block: Block): void {
  const lang = langOf(report, block);
  if (block.type === "heading") {
    flow.y += 5;
    flow.room(TYPE.documentBold.size * LEADING * 3);
    flow.text("H3", inlinesOf(report, block, TYPE.documentBold), { after: 3, lang });
    return;
  }
  const style = block.type === "footnote" ? { ...TYPE.document, size: 8.5 } : TYPE.document;
  flow.text("P", inlinesOf(report, block, style), { after: 5, lang });
}

/** The language of a block where it is not that of the report's own words, English. */
function langOf(report: Report, { language }: Block): string | undefined {
  const own = language === "mixed" ? report.language : language;
  return own === "zh" ? "zh" : undefined;
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
