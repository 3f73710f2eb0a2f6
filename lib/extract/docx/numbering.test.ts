import { describe, expect, it } from "vitest";
import { Numbering } from "./numbering";
import { parseXml } from "./xml-tree";

const level = (ilvl: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

function numbering(levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): Numbering {
  const xml = `<w:numbering xmlns:w="http://w"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`;
  return new Numbering(parseXml(new TextEncoder().encode(xml)));
}

describe("Numbering", () => {
  const legal = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)");

  it("counts levels within each other and starts deeper ones again", () => {
    const list = numbering(legal);
    const path = [0, 1, 2, 2, 1, 2, 0, 1].map((ilvl) => list.next("1", ilvl));
    expect(path).toEqual(["1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2.", "2.1"]);
  });

  it("goes on counting in a second list of one definition unless that starts anew", () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const list = numbering(legal, nums);
    expect(["1", "2", "3", "3"].map((id) => list.next(id, 0))).toEqual(["1.", "2.", "1.", "2."]);
  });

  it("writes Roman articles as decimals below where the definition says so", () => {
    const list = numbering(level(0, "upperRoman", "Article %1") + level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    expect([list.next("1", 0), list.next("1", 1)]).toEqual(["Article I", "1.1"]);
  });

  it("draws the bullets of symbol fonts as dots, and nothing for an unknown list", () => {
    const list = numbering(level(0, "bullet", "\uf0b7"));
    expect([list.next("1", 0), list.next("9", 0)]).toEqual(["•", null]);
  });
});
