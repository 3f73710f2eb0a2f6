import { describe, expect, it } from "vitest";
import { segmentContract } from "./segment-contract";

const texts = (text: string): string[] => segmentContract(text).map((s) => s.text);

describe("segmentContract", () => {
  it("parts paragraphs at empty lines and sentences at full stops", () => {
    const text =
      "12.1 Assignment. Neither party may assign this Agreement without consent. Any attempt to do so is void.\n\nThe Supplier shall keep complete records for three years.";
    expect(texts(text)).toEqual([
      "12.1 Assignment. Neither party may assign this Agreement without consent.",
      "Any attempt to do so is void.",
      "The Supplier shall keep complete records for three years.",
    ]);
  });

  it("does not part at abbreviations and initials", () => {
    const text =
      "This Agreement is between Alpine Systems Inc. and Borealis Works Ltd. The parties agree as follows below.";
    expect(texts(text)[0]).toContain("Alpine Systems Inc. and Borealis");
  });

  it("keeps offsets true and gives each sentence its caption and the sentence before", () => {
    const text =
      "4. Audit Rights. The Buyer may inspect the books once a year. It bears the cost of the inspection itself.";
    const [first, second] = segmentContract(text);
    expect(first?.headings).toEqual(["Audit Rights"]);
    expect(second?.before).toBe(first?.text);
    for (const s of segmentContract(text)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it("yields nothing for an empty contract", () => {
    expect(segmentContract("")).toEqual([]);
  });
});
