import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseXmlText } from "@/lib/extract/docx/xml-tree";
import { xmlOffsets, xmlText } from "./xml-text";

const decoded = (xml: string) => parseXmlText(`<t>${xml}</t>`).children.join("");

describe("xmlText", () => {
  it("comes back from any XML parser as it went in, but for what XML cannot hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const whole = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
        expect(decoded(xmlText(text))).toBe(whole.replace(/\r\n?/g, "\n"));
      }),
    );
  });
});

describe("xmlOffsets", () => {
  it("tells where each character of the text begins in the XML", () => {
    const xml = "a&amp;\u4e2d&#x1F600;\u{1f600}\r\nz";
    const offsets = xmlOffsets(xml);
    expect(offsets).toHaveLength(decoded(xml).length + 1);
    expect(offsets?.map((offset) => xml.slice(offset).slice(0, 5))).toEqual([
      "a&amp",
      "&amp;",
      "\u4e2d&#x1",
      "&#x1F",
      "&#x1F",
      "\u{1f600}\r\nz",
      "\u{1f600}\r\nz",
      "\r\nz",
      "z",
      "",
    ]);
  });

  it("does not split what is not plain text", () => {
    expect(xmlOffsets("<![CDATA[a]]>")).toBeNull();
  });
});
