import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readDocument } from "./read-document";

const read = (text: string) => readDocument(extractText(text));

describe("readDocument", () => {
  it("finds a string with its span, side, severity and the cue that proposed it", () => {
    const text =
      "1. Cloud. For four years the Company shall run all training and inference on the Investor's cloud and on no other.";
    const { findings } = read(text);
    const found = findings.find((f) => f.kind === "cloud_exclusivity");
    expect(found?.quote).toBe(
      "For four years the Company shall run all training and inference on the Investor's cloud and on no other.",
    );
    expect(found?.bound).toBe("company");
    expect(found?.severity).toBe(3);
    expect(found?.cue).toMatch(/^cloud_exclusivity\/en\//);
  });

  it("lists a look-alike with its reason instead", () => {
    const { findings, notCounted } = read(
      "The Company and the Investor have a right of first refusal on transfers by Founders, with a right of co-sale.",
    );
    expect(findings).toEqual([]);
    expect(notCounted.find((n) => n.kind === "rofr_rofo")?.reason).toMatch(/founders/);
  });

  it("says nothing of an empty or foreign text", () => {
    expect(read("Lunch menu\n\nSoup, bread and cheese.")).toMatchObject({
      findings: [],
      notCounted: [],
      worthALook: [],
      parties: { company: [], investor: [] },
      nonBinding: false,
    });
  });

  it("judges a lone weak resemblance in a long ordinary paper more strictly than the same words among strings", () => {
    const weak = "Each release shall be served on accelerators approved by the parties.";
    const ordinary = Array.from(
      { length: 40 },
      (_, i) => `${i + 1}. Notices number ${i + 1} shall be sent by post to the registered office.`,
    );
    const alone = read([...ordinary, weak].join("\n\n"));
    expect(alone.findings).toEqual([]);
  });

  it("tells a paper that does not bind", () => {
    expect(read("This term sheet is not legally binding.").nonBinding).toBe(true);
    expect(read("This agreement binds the parties.").nonBinding).toBe(false);
  });

  it("reads the same text always the same", () => {
    const text = "公司应独家使用投资方提供的云算力。公司不得使用任何第三方云服务。";
    expect(read(text)).toEqual(read(text));
  });
});
