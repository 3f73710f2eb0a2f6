import { describe, expect, it } from "vitest";
import { readInvestmentUsd } from "./read-investment";

const parties = { company: ["Quiet Fox AI, Inc."], investor: ["Brindlewick Compute Holdings LLC", "Brindlewick"] };

describe("readInvestmentUsd", () => {
  it.each([
    [
      "Brindlewick is today purchasing $40,000,000 of Series B Preferred Stock at a $200m pre-money valuation.",
      40_000_000,
    ],
    ["Investors: Marsh Ventures, $20,000,000; Brindlewick will subscribe US$35 million for shares.", 35_000_000],
    [
      "In connection with Brindlewick's purchase of $5,000,000 of Series A shares the parties agree as follows.",
      5_000_000,
    ],
    [
      "Lead Investor: Brindlewick. Amount: $60 million, of which $25 million in cash at closing and $35 million in service credits.",
      60_000_000,
    ],
    ["A round of $60 million, of which Brindlewick subscribes $25 million in cash for Series C shares.", 25_000_000],
  ])("%s", (text, dollars) => expect(readInvestmentUsd(text, parties)).toBe(dollars));

  it.each([
    ["The Company shall spend at least $40,000,000 on services over the term."],
    ["Based on a pre-money valuation of $240,000,000."],
    ["Brindlewick subscribes EUR 20 million for shares."],
    ["Brindlewick pays counsel fees up to $75,000."],
    ["Nothing about money."],
  ])("is null where no dollars of the investor are stated: %s", (text) => {
    expect(readInvestmentUsd(text, parties)).toBeNull();
  });
});
