import { describe, expect, it } from "vitest";
import type { FactContext } from "./fact-context";
import { readDefinedPeriod } from "./read-defined-period";
import { readTermMonths } from "./read-term-months";

describe("readTermMonths", () => {
  it.each([
    ["a master agreement with an initial term of thirty-six months.", 36],
    ["“Term” means the three years that begin on the Effective Date.", 36],
    ["This Agreement runs for 30 months from signature.", 30],
    ["合作期限为三年，自签署之日起算。", 36],
    ["有效期三年，届满前可续签。", 36],
    ["双方曾合作两年，现就今后三年的合作约定如下。", 36],
    ["| Fee | none |\n| Reservation Term | 42 months |", 42],
    ["Price: agreed.\nTerm: two years from closing", 24],
    ["The research plan in Annex 1 covers three years.", 36],
    ["The programme office covers rent.", null],
    ["Either party may end the term on 90 days' notice.", null],
    ["No length is given here.", null],
  ])("%s", (text, months) => expect(readTermMonths(text)).toBe(months));
});

describe("readDefinedPeriod", () => {
  const context = (documentText: string, termMonths: number | null = null): FactContext => ({
    documentText,
    start: 0,
    heading: null,
    parties: { company: [], investor: [] },
    termMonths,
  });

  it("looks a named period up where the document defines it", () => {
    const text = "During the Exclusivity Period no other host is used.";
    expect(readDefinedPeriod(text, context('"Exclusivity Period" means the 24 months from Closing.'))).toBe(24);
    expect(readDefinedPeriod(text, context("thirty months (the “Exclusivity Period”), in which"))).toBe(30);
    expect(readDefinedPeriod(text, context("The Exclusivity Period may be waived."))).toBeUndefined();
  });

  it("takes the agreement's term where the clause speaks of it", () => {
    expect(readDefinedPeriod("Throughout the Term it shall not.", context("", 48))).toBe(48);
    expect(readDefinedPeriod("合作期内不得另行采购。", context("", 36))).toBe(36);
    expect(readDefinedPeriod("It shall not do so.", context("", 48))).toBeUndefined();
  });

  it("finds the name across a line break", () => {
    const text = "In the Reserved Term it pays for all capacity.";
    expect(readDefinedPeriod(text, context("the Reserved\n   Term is thirty months"))).toBe(30);
  });
});
