import { describe, expect, it } from "vitest";
import { clauseText } from "./clause-text";
import { liveText } from "./live-text";

describe("liveText", () => {
  it.each([
    ["for [-60-] [+18+] months", "for 18 months"],
    ["for {-seven-} {+three+} years", "for three years"],
    ["is [deleted: ten] «six» per cent.", "is six per cent."],
    ["during the\n      initial\tterm", "during the initial term"],
    ["投资方\n   书面同意", "投资方书面同意"],
  ])("%j reads %j", (quote, live) => expect(liveText(quote)).toBe(live));
});

describe("clauseText", () => {
  it("has ASCII figures and ends somewhere", () => {
    expect(clauseText("不少于８０％")).toBe("不少于80%");
    expect(clauseText("word ".repeat(10_000)).length).toBeLessThan(10_000);
  });
});
