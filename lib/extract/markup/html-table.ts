import type { FlowUnit } from "./flow";
import { type HtmlElement, isHidden, textOf } from "./html-element";

/**
 * Whether a table only lays out a page: it holds tables, or all its rows have one cell. Its content is then read as
 * ordinary paragraphs.
 */
export function hasNestedBlocks(table: HtmlElement): boolean {
  const rows = rowsOf(table);
  if (contains(table, "table")) return true;
  return rows.every((row) => cellsOf(row).length <= 1);
}

/** The rows of a table as units; each cell's paragraphs are joined by spaces. */
export function readTable(table: HtmlElement): FlowUnit[] {
  return rowsOf(table).map((row) => ({
    text: "",
    cells: cellsOf(row).map(textOf),
    line: row.sourceCodeLocation?.startLine ?? null,
  }));
}

function elementsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter((node): node is HtmlElement => "tagName" in node && !isHidden(node));
}

/** The rows of this table, in its head, bodies and foot, not those of tables within. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? elementsOf(child).filter((row) => row.tagName === "tr") : [];
  });
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elementsOf(row).filter((cell) => cell.tagName === "td" || cell.tagName === "th");
}

function contains(element: HtmlElement, tagName: string): boolean {
  return elementsOf(element).some((child) => child.tagName === tagName || contains(child, tagName));
}
