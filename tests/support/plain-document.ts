import type { Block, BlockType, CanonicalDocument, Language } from "@/lib/core/document/canonical-document";
import type { Span } from "@/lib/core/shared/span";

/*
 * Plain text -> canonical document, for tests of the reading engine alone. Stands in for lib/extract's reader of .txt files.
 */

interface Draft {
  type: BlockType;
  cells: string[];
  line: number;
  marker: string | null;
  level: number | null;
}

const MARKER =
  /^\s*(\((?:[a-z]{1,4}|\d{1,2})\)|[•·*–→-](?=\s)|[（(][一二三四五六七八九十]+[）)]|\d{1,2}(?:\.\d{1,2})*[.)、]?(?=\s)|[a-z]\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+条)/;
const COLUMNS = /^(\S.{0,40}?)(?:\s{3,}|:\s{2,})(\S.*)$/;

function languageOf(text: string): Language {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  if (han > 40 && latin > han / 4 && latin > 40) return "mixed";
  return han * 5 > latin ? "zh" : "en";
}

/** Lines of one paragraph (no blank line between): rows, list items and headings apart, hard-wrapped lines joined. */
function draftsOf(lines: { text: string; line: number }[]): Draft[] {
  const drafts: Draft[] = [];
  const wrapped =
    lines.length > 2 &&
    lines.slice(0, -1).filter((l) => l.text.length > 50 && l.text.length < 100).length * 2 >= lines.length - 1;
  for (const { text, line } of lines) {
    const trimmed = text.trim();
    const last = drafts.at(-1);
    const pipes =
      trimmed.includes(" | ") || trimmed.startsWith("|")
        ? trimmed.replace(/^\||\|$/g, "").split("|")
        : trimmed.split("\t");
    const columns = COLUMNS.exec(text);
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    if (pipes.length > 1)
      drafts.push({ type: "table_row", cells: pipes.map((c) => c.trim()), line, marker: null, level: null });
    else if (columns !== null && indent < 3)
      drafts.push({ type: "table_row", cells: [columns[1] ?? "", columns[2] ?? ""], line, marker: null, level: null });
    else if (last?.type === "table_row" && last.cells.length === 2 && indent >= 8) last.cells[1] += ` ${trimmed}`;
    else if (MARKER.test(text))
      drafts.push({
        type: "list_item",
        cells: [trimmed],
        line,
        marker: MARKER.exec(trimmed)?.[1] ?? null,
        level: indent > 2 ? 2 : 1,
      });
    else if (
      last !== undefined &&
      last.type !== "heading" &&
      (wrapped || (/^[a-z]/.test(trimmed) && !/[.:;]$/.test(last.cells.at(-1) ?? "")))
    ) {
      last.cells[last.cells.length - 1] += ` ${trimmed}`;
    } else if (looksLikeHeading(trimmed))
      drafts.push({ type: "heading", cells: [trimmed], line, marker: null, level: 1 });
    else drafts.push({ type: "paragraph", cells: [trimmed], line, marker: null, level: null });
  }
  return drafts.map((d) =>
    d.type === "list_item" && looksLikeHeading(d.cells[0] ?? "") ? { ...d, type: "heading", level: 2 } : d,
  );
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length < 60 &&
    !/[.;:,。；：，]$/.test(text) &&
    !/\b(?:shall|will|must|may|is|are|no|not|to)\b/.test(text) &&
    !/[应须不得将]/.test(text) &&
    text.split(/\s+/).length <= 7 &&
    !/\d%|[$€£]/.test(text) &&
    !/^[•·*–→-]/.test(text)
  );
}

/** A canonical document of the given plain text: blank lines part blocks, wrapped lines are joined, rows keep their cells. */
export function plainDocument(source: string): CanonicalDocument {
  const groups: { text: string; line: number }[][] = [[]];
  source.split(/\r?\n/).forEach((text, i) => {
    if (text.trim() === "") groups.push([]);
    else groups.at(-1)?.push({ text, line: i + 1 });
  });
  const blocks: Block[] = [];
  let text = "";
  for (const draft of groups.flatMap(draftsOf)) {
    const cells = draft.cells.map((c) => c.replace(/\s+/g, " ").trim());
    const body = cells.join("\t");
    if (body === "") continue;
    if (text !== "") text += "\n";
    const start = text.length;
    text += body;
    blocks.push({
      type: draft.type,
      start,
      end: text.length,
      language: languageOf(body),
      page: null,
      line: draft.line,
      level: draft.level,
      cells: cells.length > 1 ? cellSpans(cells, start) : [],
      marker: markerSpan(draft, start),
    });
  }
  return {
    text,
    blocks,
    pages: [],
    language: languageOf(text),
    format: "text",
    title: text.split("\n")[0]?.slice(0, 120) ?? null,
    warnings: [],
  };
}

function cellSpans(cells: string[], start: number): Span[] {
  let at = start;
  return cells.map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + 1;
    return span;
  });
}

function markerSpan(draft: Draft, start: number): Span | null {
  return draft.marker === null ? null : { start, end: start + draft.marker.length };
}
