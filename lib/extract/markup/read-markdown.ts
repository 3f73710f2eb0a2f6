import { lexer, type Token, type Tokens } from "marked";
import { parseFragment } from "parse5";
import type { DraftBlock } from "../draft-block";
import { beginsInside, endsSentence } from "../text/wrap-width";
import { draftFlow, type FlowUnit } from "./flow";
import { textOfNodes } from "./html-element";
import { readHtmlFlow } from "./read-html";

/** Reads Markdown (GitHub flavour): marks are dropped, words stay; `line` of each block is 1-based in `source`. */
export function readMarkdownBlocks(source: string): DraftBlock[] {
  const reader = new MarkdownReader();
  reader.readBlocks(lexer(source.replace(/\r\n?/gu, "\n")), 1);
  return draftFlow(reader.units);
}

class MarkdownReader {
  readonly units: FlowUnit[] = [];
  private depth = 0;

  /** Visits block tokens; `line` is the 1-based line at which the first one begins. */
  readBlocks(tokens: readonly Token[], line: number): void {
    let at = line;
    for (const token of tokens) {
      this.readBlock(token, at);
      at += lineBreaks(token.raw);
    }
  }

  private readBlock(token: Token, line: number): void {
    // Blank lines before a block belong to its raw text in some tokens.
    const start = line + lineBreaks(/^\n*/u.exec(token.raw)?.[0] ?? "");
    switch (token.type) {
      case "heading":
        this.push({ text: inlineText(token.tokens ?? []), heading: (token as Tokens.Heading).depth, line: start });
        break;
      case "list":
        this.readList(token as Tokens.List, start);
        break;
      case "table":
        this.readTable(token as Tokens.Table, start);
        break;
      case "blockquote":
        this.readBlocks(token.tokens ?? [], start);
        break;
      case "html":
        this.units.push(...readHtmlFlow(token.raw).map((unit) => ({ ...unit, line: start })));
        break;
      case "code":
        this.readLines((token as Tokens.Code).text, start);
        break;
      case "paragraph":
      case "text":
        this.readLines(inlineText(token.tokens ?? [token]), start, isBold(token));
        break;
      default:
    }
  }

  /**
   * The lines of a paragraph. A line that begins within a sentence goes on with the one before; of the others it is told
   * as in plain text whether they were wrapped, because many write one term a line.
   */
  private readLines(text: string, line: number, bold = false): void {
    let open: FlowUnit | null = null;
    for (const [index, row] of text.split("\n").entries()) {
      if (open && beginsInside(row.trim()) && !endsSentence(open.text.trim())) {
        open.text = `${open.text.trim()} ${row.trim()}`;
      } else {
        open = { text: row, line: line + index, bold };
        this.units.push(open);
      }
    }
    this.units.push({ text: "" });
  }

  private push(unit: FlowUnit): void {
    this.units.push(unit, { text: "" });
  }

  private readList(list: Tokens.List, line: number): void {
    this.depth++;
    let at = line;
    for (const item of list.items) {
      const marker = /^\s*([-*+]|\d+[.)])/u.exec(item.raw)?.[1] ?? "•";
      const [first, ...rest] = item.tokens;
      const opens = first?.type === "text" || first?.type === "paragraph";
      const box = item.task ? (item.checked ? "☒ " : "☐ ") : "";
      const text = opens ? inlineText(first.tokens ?? [first]) : "";
      this.push({ text: box + text, marker, level: this.depth, line: at });
      this.readBlocks(opens ? rest : item.tokens, at + (opens ? lineBreaks(first.raw) : 0));
      at += lineBreaks(item.raw);
    }
    this.depth--;
  }

  private readTable(table: Tokens.Table, line: number): void {
    const rows = [table.header, ...table.rows];
    for (const [index, row] of rows.entries()) {
      // The line of dashes stands between the header and the first row.
      const at = line + index + (index > 0 ? 1 : 0);
      this.units.push({ text: "", cells: row.map((cell) => inlineText(cell.tokens)), line: at });
    }
  }
}

/** '**Hosting**' on a line of its own is a title in all but name. */
function isBold(token: Token): boolean {
  const inner = "tokens" in token ? token.tokens : undefined;
  return inner?.length === 1 && inner[0]?.type === "strong";
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}

/** The words of inline tokens: emphasis, links and code lose their marks, struck text goes. */
function inlineText(tokens: readonly Token[]): string {
  return tokens.map(inlineToken).join("");
}

function inlineToken(token: Token): string {
  if (token.type === "del" || token.type === "image" || token.type === "html") return "";
  if (token.type === "br") return "\n";
  if (token.type === "codespan" || token.type === "escape") return (token as Tokens.Codespan).text;
  if ("tokens" in token && token.tokens) return inlineText(token.tokens);
  return "text" in token ? withEntities(String(token.text)) : "";
}

/** '&amp;' and its kind are characters in Markdown. */
function withEntities(text: string): string {
  return /&#?\w+;/u.test(text) ? textOfNodes(parseFragment(text.replaceAll("<", "&lt;")).childNodes) : text;
}
