import { describe, expect, it } from "vitest";
import { confirmMarkers, findListMarker } from "./list-marker";

describe("findListMarker", () => {
  it.each([
    ["• no other clouds", "•", "bullet"],
    ["- the fee", "-", "dash"],
    ["(a) host on Tarn", "(a)", "letter-paren"],
    ["(iv) report", "(iv)", "roman-paren"],
    ["3. Finance report", "3.", "number"],
    ["4.2 The Company shall", "4.2", "decimal"],
    ["§7 Outsourcing", "§7", "section-sign"],
    ["Article 5. Publications", "Article 5.", "article"],
    ["第十二条 适用法律", "第十二条", "han-article"],
    ["二、数据", "二、", "han-comma"],
    ["（三）董事会", "（三）", "han-paren"],
    ["③智能体商店", "③", "circled"],
    ["1、算力", "1、", "number"],
  ])("tells the marker of %j", (line, text, style) => {
    expect(findListMarker(line)).toMatchObject({ text, style });
  });

  it.each([
    "1.5 million tokens a day",
    "30 days from signature",
    "10.00 a.m. at the offices",
    "1.2条之限定随即终止",
    "Section 2.8 lists the agreements",
    "-5% a year",
  ])("takes %j for prose", (line) => {
    expect(findListMarker(line)).toBeNull();
  });
});

describe("confirmMarkers", () => {
  const confirmed = (lines: string[]) =>
    confirmMarkers(lines.map(findListMarker)).map((marker) => marker?.text ?? null);

  it("drops a letter that is an initial and keeps one that stands in a sequence", () => {
    expect(confirmed(["J. Nemec, finance", "Terms"])).toEqual([null, null]);
    expect(confirmed(["A. Order", "B. Terms"])).toEqual(["A.", "B."]);
  });

  it("takes a bare number for a marker only after the one before it", () => {
    expect(confirmed(["1 Definitions", "In this deed", "2 Subscription"])).toEqual(["1", null, "2"]);
    expect(confirmed(["14 Bonhill Street", "London"])).toEqual([null, null]);
  });
});
