import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { columnsOf } from "@/lib/extract/text/source-line";
import { compareWithSource, placeQuotes } from "../../tools/fixtures/compare-with-source";
import { loadDocuments } from "../corpus/load-corpus";

const documents = loadDocuments().map((labelled) => ({ labelled, document: extractText(labelled.text) }));

/** Breaks a line at a width as a mail program does: between words, and between Chinese characters but before no mark. */
function wrap(line: string, width: number): string {
  const tokens = line.match(/\p{Script=Han}[，。；：、）”]*|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
  const rows: string[] = [];
  let row = "";
  for (const token of tokens) {
    if (columnsOf(row + token) > width && row.trim() !== "") {
      rows.push(row.trimEnd());
      row = token.trim() === "" ? "" : token;
    } else if (row !== "" || token.trim() !== "") row += token;
  }
  return [...rows, row.trimEnd()].join("\n");
}

describe("plain text of the labelled corpus", () => {
  it("keeps every character; only labels that wrapped in their column are put together", () => {
    const outcomes = documents.map(({ labelled, document }) => ({
      id: labelled.id,
      ...compareWithSource(labelled.text, document),
    }));
    expect(outcomes.filter(({ outcome }) => outcome === "changed")).toEqual([]);
    // The three sheets of the corpus whose labels take two lines.
    expect(outcomes.filter(({ outcome }) => outcome === "reordered").map(({ id }) => id)).toEqual([
      "dev-01",
      "tw-01",
      "tw-11",
    ]);
  });

  it("has every labelled span within one block, and none in a heading", () => {
    const spans = documents.flatMap(({ labelled, document }) => placeQuotes(labelled.text, document, labelled.spans));
    // One quote holds the second half of a wrapped label, which now stands before it.
    expect(spans.filter(({ blocks }) => blocks.length === 0).map(({ quote }) => quote.slice(0, 38))).toEqual([
      "No model above 30B parameters ships to",
    ]);
    expect(spans.filter(({ blocks }) => blocks.length > 1)).toEqual([]);
    expect(spans.filter(({ blocks }) => blocks.some(({ type }) => type === "heading"))).toEqual([]);
  });

  it("tells every document's language", () => {
    const wrong = documents.filter(({ labelled, document }) => document.language !== labelled.language);
    expect(wrong.map(({ labelled }) => labelled.id)).toEqual([]);
  });

  it.each([60, 76, 100])("finds the same blocks after the text was wrapped at %i columns, but for a few", (width) => {
    let all = 0;
    let same = 0;
    for (const { labelled, document } of documents) {
      // Tables and sheets are set in columns already, and cannot be wrapped again.
      if (/\t|\S {3,}\S|\|/u.test(labelled.text)) continue;
      const wrapped = extractText(
        labelled.text
          .split("\n")
          .map((line) => wrap(line, width))
          .join("\n"),
      );
      const found = new Set(wrapped.blocks.map((block) => wrapped.text.slice(block.start, block.end)));
      for (const block of document.blocks) {
        all++;
        if (found.has(document.text.slice(block.start, block.end))) same++;
      }
    }
    // 97.9 % at 60 columns, 98.7 % at 76 and 100: what is lost are lines that could go on or begin anew.
    expect(same / all).toBeGreaterThan(0.975);
  });
});
