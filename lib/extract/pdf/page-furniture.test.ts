import { describe, expect, it } from "vitest";
import { dropFurniture } from "./page-furniture";
import type { PageLine } from "./page-lines";
import { pageList } from "./picture-pages";

function line(page: number, y: number, text: string): PageLine {
  return { page, y, x: 72, right: 300, size: 11, segments: [{ text, x: 72, right: 300, seams: [] }], cells: null };
}

function page(number: number, ...lines: [y: number, text: string][]) {
  return { height: 842, lines: lines.map(([y, text]) => line(number, y, text)) };
}

const texts = (pages: PageLine[][]) => pages.map((lines) => lines.map(({ segments }) => segments[0]?.text));

describe("dropFurniture", () => {
  it("drops running titles and page numbers, and keeps what only looks alike in the text", () => {
    const pages = [1, 2, 3].map((n) =>
      page(n, [40, "Side letter – confidential"], [300, "Clause 4 applies."], [310, `${n}`], [810, `Page ${n} of 3`]),
    );
    expect(texts(dropFurniture(pages))).toEqual([
      ["Clause 4 applies.", "1"],
      ["Clause 4 applies.", "2"],
      ["Clause 4 applies.", "3"],
    ]);
  });

  it("keeps a title that stands on one page only", () => {
    expect(texts(dropFurniture([page(1, [60, "TERM SHEET"]), page(2, [60, "4.1 Hosting."])]))).toEqual([
      ["TERM SHEET"],
      ["4.1 Hosting."],
    ]);
  });

  it.each(["- 3 -", "Page 3", "3 / 12", "第3页 共12页", "iv", "[3]"])(
    "takes %j at the foot for a page number",
    (text) => {
      expect(dropFurniture([page(1, [400, "Text"], [815, text])])[0]).toHaveLength(1);
    },
  );
});

describe("pageList", () => {
  it("puts runs together", () => {
    expect(pageList([3, 4, 7])).toBe("3-4, 7");
  });
});
