import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { readByRules } from "../read-document";

const filler = (n: number): string[] =>
  Array.from(
    { length: n },
    (_, i) => `${i + 1}. Notices number ${i + 1} shall be sent by post to the registered office.`,
  );
const rider = [
  "The Company shall run all training and inference solely on the Investor's cloud.",
  "The Company shall spend at least $40,000,000 on the Investor's cloud services in each year.",
  "The Company grants the Investor a perpetual, irrevocable licence to use and modify the model weights.",
  "The Company shall not release model weights under any open-source licence without the Investor's approval.",
  "The Investor has a right of first refusal on any sale of the Company.",
  "The Company shall charge the Investor no more than the lowest price charged to any other customer.",
];

describe("what stands around a clause", () => {
  it("lets a rider at the end of a long ordinary agreement be read as a rider", () => {
    const short = readByRules(extractText(rider.join("\n\n"))).findings.map((f) => f.kind);
    const long = readByRules(extractText([...filler(400), ...rider].join("\n\n"))).findings.map((f) => f.kind);
    expect(short.length).toBeGreaterThanOrEqual(5);
    expect(long).toEqual(short);
  });

  it("judges a single pasted clause on its own", () => {
    expect(readByRules(extractText(rider[0] ?? "")).findings.map((f) => f.kind)).toEqual(["cloud_exclusivity"]);
  });
});
