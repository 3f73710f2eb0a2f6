import { describe, expect, it } from "vitest";
import { segmentContract } from "./segment-contract";

const texts = (text: string): string[] => segmentContract(text).map((s) => s.text);

describe("segmentContract", () => {
  it("cuts paragraphs into sentences, and leaves numbers and titles with the sentence after them", () => {
    expect(
      texts(
        "4.2 Audit. The Miller may inspect the books of the Buyer. No. 3 of Schedule B says how and when; The Buyer pays.\n5. Term. It runs for 5 years.",
      ),
    ).toEqual([
      "4.2 Audit. The Miller may inspect the books of the Buyer.",
      "No. 3 of Schedule B says how and when;",
      "The Buyer pays.",
      "5. Term. It runs for 5 years.",
    ]);
  });

  it("gives each sentence the title of its section", () => {
    const found = segmentContract(
      "ARTICLE 4 EXCLUSIVITY\nThe Buyer shall purchase all its flour from the Miller. It shall not resell it.\n5. Term. It runs for five years. (a) Early End. Either party may end it. 6. PRICES The Buyer shall pay.",
    );
    expect(found.map((s) => s.heading)).toEqual([
      "EXCLUSIVITY",
      "EXCLUSIVITY",
      "EXCLUSIVITY",
      "Term",
      "Term: Early End",
      "PRICES",
    ]);
  });

  it("reads on over a page break, without the lines that stand between", () => {
    const text =
      "The Buyer shall pay the Miller a share of\n12\nSource: MILLER CORP, 10-K, 3/4/2011\nits profits each year.";
    const [only, ...rest] = segmentContract(text);
    expect(rest).toEqual([]);
    expect(only?.text).toBe("The Buyer shall pay the Miller a share of its profits each year.");
    expect(text.slice(only?.start, only?.end)).toBe(text);
  });

  it("gives offsets over the text it was given", () => {
    const text = "  First of all, the parties agree on this.   Second, they sign it twice.\n\n Third, they part.";
    for (const s of segmentContract(text)) expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  it("takes text without any sentence in its stride", () => {
    expect(texts("")).toEqual([]);
    expect(texts("\n \n7\n")).toEqual([]);
  });
});
