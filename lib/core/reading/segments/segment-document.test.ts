import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { segmentDocument } from "./segment-document";
import { splitSentences } from "./split-sentences";

const sentences = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end));
const segments = (text: string) => segmentDocument(extractText(text));

describe("splitSentences", () => {
  it("ends at full stops, not at abbreviations, initials and decimals", () => {
    expect(sentences("Acme Inc. shall pay 1.5 per cent. of sales. No. 3 applies, e.g. to J. Doe. It ends.")).toEqual([
      "Acme Inc. shall pay 1.5 per cent. of sales.",
      "No. 3 applies, e.g. to J. Doe.",
      "It ends.",
    ]);
  });

  it("ends Chinese sentences, and keeps semicolons inside", () => {
    expect(sentences("公司应使用投资方云；不得使用其他云。期限三年。")).toEqual([
      "公司应使用投资方云；不得使用其他云。",
      "期限三年。",
    ]);
  });
});

describe("segmentDocument", () => {
  it("gives every segment as an exact slice of the text", () => {
    const document = extractText("TITLE\n\n1. First. The Company shall pay.\n\n2. It may stop; or not.");
    for (const s of segmentDocument(document)) expect(document.text.slice(s.start, s.end)).toBe(s.text);
  });

  it("leaves numbers and run-in headings out of the words and keeps the latter as the label", () => {
    const [first] = segments("4.2 Exclusivity. The Company shall use no other cloud.");
    expect(first?.text).toBe("The Company shall use no other cloud.");
    expect(first?.label).toBe("Exclusivity");
  });

  it("gives list items the words that introduce them", () => {
    const items = segments(
      "The Company shall not:\n(a) release any weights; or\n(b) hire any engineer of the Investor.",
    ).filter((s) => s.leadIn !== null);
    expect(items.map((s) => [s.leadIn, s.text])).toEqual([
      ["The Company shall not:", "release any weights; or"],
      ["The Company shall not:", "hire any engineer of the Investor."],
    ]);
  });

  it("reads each wordy cell of a row apart, under its label", () => {
    const cells = segments(
      "Hosting | The Company runs all training on the Investor's cloud. It may not move. | 48 months\nBoard | One seat for the Investor on the board | none",
    );
    expect(cells.map((s) => [s.label, s.text])).toEqual([
      ["Hosting | 48 months", "The Company runs all training on the Investor's cloud."],
      ["Hosting | 48 months", "It may not move."],
      ["Board | none", "One seat for the Investor on the board"],
    ]);
  });

  it("knows the headings above and the sentence before", () => {
    const last = segments("SIDE LETTER\n\n3. Data\n\nThe Company keeps logs. It shall send them monthly.").at(-1);
    expect(last?.headings.at(-1)).toBe("Data");
    expect(last?.before).toBe("The Company keeps logs.");
  });
});
