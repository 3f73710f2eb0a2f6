import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/core/shared/app-error";
import { extractText } from "./plain-text";

/** 'type: text' of every block, tabs as '|'. */
function outline(source: string): string[] {
  const document = extractText(source);
  return document.blocks.map(
    ({ type, start, end }) => `${type}: ${document.text.slice(start, end).replaceAll("\t", "|")}`,
  );
}

describe("extractText", () => {
  it("joins hard-wrapped lines into paragraphs and undoes line-end hyphens", () => {
    const source = [
      "The Company shall run all of its training and serving workloads on Stratus",
      "Cloud for thirty-six months from the Closing, and shall pay for the accel-",
      "erators that it reserves at the list price then in force on a take-or-",
      "pay basis, whether or not it uses them in the month concerned, under a non-",
      "exclusive licence of the provider's tools.",
      "",
      "Nothing here limits the Company's choice of vendors for any other services.",
    ].join("\n");
    expect(outline(source)).toEqual([
      "paragraph: The Company shall run all of its training and serving workloads on Stratus Cloud for thirty-six months from the Closing, and shall pay for the accelerators that it reserves at the list price then in force on a take-or-pay basis, whether or not it uses them in the month concerned, under a non-exclusive licence of the provider's tools.",
      "paragraph: Nothing here limits the Company's choice of vendors for any other services.",
    ]);
  });

  it("keeps every line apart where lines are paragraphs", () => {
    const source = "Cheque: $6.0m at 24 pre\nwe keep the weights\nthey see evals three weeks early\nboard: one of five";
    expect(extractText(source).blocks).toHaveLength(4);
  });

  it("keeps a two-column sheet row by row, with labels that wrap", () => {
    const source = [
      "Investors:            Bellweather Ventures IV, L.P., $20,000,000",
      "                      Stratus Peak Holdings LLC, $40,000,000",
      "",
      "Liquidation           1x non-participating. A merger, or sale of all or",
      "Preference:           substantially all assets, is a Deemed Liquidation",
      "                      Event.",
    ].join("\n");
    expect(outline(source)).toEqual([
      "table_row: Investors:|Bellweather Ventures IV, L.P., $20,000,000 Stratus Peak Holdings LLC, $40,000,000",
      "table_row: Liquidation Preference:|1x non-participating. A merger, or sale of all or substantially all assets, is a Deemed Liquidation Event.",
    ]);
  });

  it("gives the cells of tab and pipe rows as spans, pipes kept", () => {
    const document = extractText(
      "Hosting\tStratus only\t36 months\nBoard\tone seat\tno veto\n| 1 | Chips | Peak-2 trays |",
    );
    const cells = document.blocks.map((block) => block.cells.map((cell) => document.text.slice(cell.start, cell.end)));
    expect(cells).toEqual([
      ["Hosting", "Stratus only", "36 months"],
      ["Board", "one seat", "no veto"],
      ["1", "Chips", "Peak-2 trays"],
    ]);
    expect(document.text.endsWith("| 1 | Chips | Peak-2 trays |")).toBe(true);
  });

  it("tells list items with their markers and nesting", () => {
    const document = extractText(
      "1. Hosting. The Company shall:\n(a) host on Stratus; and\n(b) report.\n2. Nothing else binds the Company here.",
    );
    const items = document.blocks.map(({ level, marker }) => [
      marker && document.text.slice(marker.start, marker.end),
      level,
    ]);
    expect(items).toEqual([
      ["1.", 1],
      ["(a)", 2],
      ["(b)", 2],
      ["2.", 1],
    ]);
  });

  it("does not take a reference at the start of a wrapped line for a marker", () => {
    const source = [
      "The Company shall give notice to the Investor of any proposal under Section",
      "4.2 of this Agreement and shall not accept it before the thirty days set out",
      "there have passed, save where the Investor has waived its rights in writing.",
    ].join("\n");
    expect(extractText(source).blocks).toHaveLength(1);
  });

  it("joins wrapped Chinese lines without spaces and reads Chinese markers", () => {
    const source = [
      "第一条 独家算力",
      "一、交割后三年内，公司全部模型训练与推理工作负载应当在澜川云上运行，未经澜川事先",
      "书面同意，公司不得使用任何其他云服务商提供的计算、存储或者网络服务，也不得与其他",
      "云服务商就上述服务订立框架协议；公司应当每季度向澜川提交上述工作负载的用量明细，",
      "并由澜川书面确认。",
    ].join("\n");
    expect(outline(source)).toEqual([
      "heading: 第一条 独家算力",
      "list_item: 一、交割后三年内，公司全部模型训练与推理工作负载应当在澜川云上运行，未经澜川事先书面同意，公司不得使用任何其他云服务商提供的计算、存储或者网络服务，也不得与其他云服务商就上述服务订立框架协议；公司应当每季度向澜川提交上述工作负载的用量明细，并由澜川书面确认。",
    ]);
    expect(extractText(source).language).toBe("zh");
  });

  it("gives 1-based source lines, a title, and offsets that slice to the blocks", () => {
    const document = extractText("\n\nTERM SHEET\n\nThe Company may use any cloud.\r\nIt keeps its data.");
    expect(document.title).toBe("TERM SHEET");
    expect(document.blocks.map((block) => block.line)).toEqual([3, 5, 6]);
    expect(document.blocks.map((block) => document.text.slice(block.start, block.end)).join("\n")).toBe(document.text);
  });

  it("refuses a text without letters or digits", () => {
    expect(() => extractText(" \n --- \n")).toThrow(AppError);
  });

  it("takes a paragraph on one long line for prose, however its spaces were stretched", () => {
    const words =
      "The Buyer  shall purchase   all its needs of flour from the   Miller during the Term of this Agreement.";
    const long = `${words} ${words} ${words}`;
    const { blocks, text } = extractText(`${long}\n\n${long}\n\n${long}`);
    expect(blocks.map((b) => b.type)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(text).not.toContain("\t");
  });
});
