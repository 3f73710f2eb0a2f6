import { describe, expect, it } from "vitest";
import { Definitions } from "./find-definition";

const paper = `Brindlewick Compute LLC (the "Investor").
"Designated Infrastructure" means the data centres of Brindlewick; no other.
It runs a hall in Reno (the "Authorized Hall").
"Quiet Term" stands here without a meaning.`;

describe("Definitions", () => {
  it("gives the words that define a term, before or after it", () => {
    expect(new Definitions(paper).inClause("All runs on Designated Infrastructure.")).toEqual([
      "means the data centres of Brindlewick",
    ]);
    expect(new Definitions(paper).inClause("All runs in Authorized Halls.")).toEqual(["It runs a hall in Reno (the"]);
  });

  it("leaves out parties and terms that are only quoted", () => {
    expect(new Definitions(paper, ["Investor"]).inClause("The Investor decides.")).toEqual([]);
    expect(new Definitions(paper).inClause("For the Quiet Term.")).toEqual([]);
  });

  it("asks for a bounded number of terms", () => {
    const many = Array.from({ length: 500 }, (_, i) => `T${"a".repeat((i % 20) + 1)}`).join(" and ");
    expect(new Definitions(paper).inClause(many)).toEqual([]);
  });
});
