import { describe, expect, it } from "vitest";
import { doubtedFields, SOURCED_FIELDS } from "./doubted-fields";

describe("doubtedFields", () => {
  it.each([
    ['"$300M" led by somebody', []],
    ["$2B was the whole round; valuation, label recalled)", ["round", "valuation"]],
    ["$200 million round (lead, Azure use and day recalled)", ["announcedOn", "lead", "cloudTerms", "cloudProvider"]],
    ["another page says valued above $1B (exact $1.2B recalled)", ["valuation"]],
    ['"raised at a $1b valuation" (announced figures $106M, $1.25B recalled)', ["amount", "valuation"]],
    ["only about EUR 110M reached the company. Provider recalled", ["cloudTerms", "cloudProvider"]],
    ["license technology for about $100M, per Bloomberg (2026 inferred)", ["announcedOn"]],
    ["$500M at $9 billion (lead: CNBC; day recalled)", ["announcedOn"]],
    ["$2.5B per PitchBook estimate; NVIDIA is an investor (leads recalled)", ["lead"]],
    ["Waymo raising US$16 billion (Alphabet majority recalled)", ["lead"]],
  ])("reads %s", (quote, fields) => {
    expect([...doubtedFields(quote)].sort()).toEqual([...fields].sort());
  });

  it("doubts everything where a doubt names nothing it knows", () => {
    expect(doubtedFields("the rest recalled").size).toBe(SOURCED_FIELDS.length);
  });
});
