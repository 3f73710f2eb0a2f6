import type { Report } from "../../core/report/report";
import { groupBlocks } from "../group-blocks";
import { WORD_PARTS } from "./word-parts";
import { xmlText } from "./xml-text";
import { ZipArchive } from "./zip-archive";

type Block = Report["blocks"][number];

/** Twentieths of a point. American papers are read on Letter, Chinese ones on A4. */
const PAGES = { letter: { width: 12240, height: 15840 }, a4: { width: 11906, height: 16838 } } as const;
/** An inch on all sides. */
const MARGIN = 1440;
/** Indent of one level of a list. */
const INDENT = 360;
/** Word has nine heading styles; deeper than four no paper goes. */
const DEEPEST_HEADING = 4;

/**
 * A Word file of a document that was none: its headings, paragraphs, list items, notes and tables, in the reader's
 * order, with every character that was read. It has no comments yet.
 * @param date ISO moment at which it is made.
 */
export function buildWord(report: Report, date: string): Uint8Array {
  const archive = new ZipArchive();
  const title = xmlText(report.title ?? report.file ?? "Term sheet");
  for (const [name, text] of Object.entries(WORD_PARTS)) archive.write(name, text);
  archive.write("docProps/core.xml", coreProperties(title, date));
  archive.write("word/document.xml", documentXml(report));
  return archive.toBytes();
}

function documentXml({ blocks, text, language }: Report): string {
  const page = language === "zh" ? PAGES.a4 : PAGES.letter;
  const width = page.width - 2 * MARGIN;
  const body = groupBlocks(blocks).map((group) =>
    group.type === "table" ? tableXml(group.rows, text, width) : paragraphXml(group.block, text),
  );
  const section = `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join("")}${section}</w:body></w:document>`;
}

function paragraphXml(block: Block, text: string): string {
  return `<w:p>${formOf(block)}${runXml(text.slice(block.start, block.end), block)}</w:p>`;
}

/** The paragraph's style and indent. Numbers are in the text as they were read: Word must not count them anew. */
function formOf({ type, level }: Block): string {
  if (type === "heading") return `<w:pPr><w:pStyle w:val="Heading${Math.min(level ?? 1, DEEPEST_HEADING)}"/></w:pPr>`;
  if (type === "footnote") return '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>';
  if (type !== "list_item") return "";
  const left = INDENT * (level ?? 1);
  return `<w:pPr><w:ind w:left="${left}" w:hanging="${INDENT}"/></w:pPr>`;
}

function runXml(text: string, { language }: Block): string {
  const properties = language === "en" ? "" : '<w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr>';
  const pieces = text
    .split("\t")
    .map((piece) => (piece === "" ? "" : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`));
  return `<w:r>${properties}${pieces.join("<w:tab/>")}</w:r>`;
}

/** A column is as wide as its longest cell asks for, within these characters, so that labels do not take half the page. */
const COLUMN = { least: 12, most: 60 };

/** Widths of the columns in twentieths of a point. */
function columnWidths(rows: readonly Block[], width: number): number[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const asked = Array.from({ length: columns }, (_, index) => {
    const lengths = rows.map(({ cells }) => (cells[index] ? cells[index].end - cells[index].start : 0));
    return Math.min(Math.max(COLUMN.least, ...lengths), COLUMN.most);
  });
  const all = asked.reduce((sum, one) => sum + one, 0);
  return asked.map((one) => Math.floor((width * one) / all));
}

/** Rows of one table. A row with fewer cells than others gives the rest of its width to its last one. */
function tableXml(rows: readonly Block[], text: string, width: number): string {
  const columns = columnWidths(rows, width);
  const trs = rows.map((row) => {
    const cells = row.cells.map(({ start, end }, index) => {
      const covered = index === row.cells.length - 1 ? columns.slice(index) : columns.slice(index, index + 1);
      const merged = covered.length > 1 ? `<w:gridSpan w:val="${covered.length}"/>` : "";
      const wide = covered.reduce((sum, one) => sum + one, 0);
      return `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/>${merged}</w:tcPr><w:p>${runXml(text.slice(start, end), row)}</w:p></w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${trs.join("")}</w:tbl><w:p/>`;
}

function coreProperties(title: string, date: string): string {
  const moment = xmlText(date.replace(/\.\d+Z$/u, "Z"));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Strings Attached</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`;
}
