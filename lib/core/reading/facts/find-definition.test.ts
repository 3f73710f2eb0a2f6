import { describe, expect, it } from "vitest";
import { findDefinitions } from "./find-definition";

const paper = `Brindlewick Compute LLC (the "Investor").
"Designated Infrastructure" means the data centres of Brindlewick; no other.
It runs a hall in Reno (the "Authorized Hall").
"Quiet Term" stands here without a meaning.`;

describe("findDefinitions", () => {
  it("gives the words that define a term, before or after it", () => {
    expect(findDefinitions("All runs on Designated Infrastructure.", paper)).toEqual([
      "means the data centres of Brindlewick",
    ]);
    expect(findDefinitions("All runs in Authorized Halls.", paper)).toEqual(["It runs a hall in Reno (the"]);
  });

  it("leaves out parties and terms that are only quoted", () => {
    expect(findDefinitions("The Investor decides.", paper, ["Investor"])).toEqual([]);
    expect(findDefinitions("For the Quiet Term.", paper)).toEqual([]);
  });

  it("asks for a bounded number of terms", () => {
    const many = Array.from({ length: 500 }, (_, i) => `T${"a".repeat((i % 20) + 1)}`).join(" and ");
    expect(findDefinitions(many, paper)).toEqual([]);
  });
});
