import { describe, expect, it } from "vitest";
import { splitWords } from "../../reading/model/split-words";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "../clause-category";
import { normaliseContract } from "../normalise-contract";
import { LATE_RULES } from "./late-rules";
import { matchLateRules, openedBy } from "./match-late-rules";

const hits = (text: string): number[] => {
  const normal = normaliseContract(text);
  return matchLateRules(normal, splitWords(normal));
};
const categories = (text: string): Set<string> => new Set(hits(text).map((i) => LATE_RULES[i]?.category ?? ""));

describe("the late rules", () => {
  it.each<[ClauseCategory, string]>([
    ["Competitive Restriction Exception", "Notwithstanding the foregoing, Baker may sell its own bread."],
    ["Competitive Restriction Exception", "Baker may own 2% of any class of securities of a listed mill."],
    ["Price Restrictions", "Any increase shall not exceed 5% of the prices of the year before."],
    ["Most Favored Nation", "The prices shall be no less favorable than those of any other buyer."],
    ["No-Solicit Of Customers", "Baker shall not divert any customer of Miller."],
    ["Volume Restriction", "Miller shall deliver up to 40 tons of flour in a month."],
    ["Unlimited/All-You-Can-Eat-License", "Baker has unlimited use of the recipes."],
    ["Affiliate License-Licensor", "Miller shall cause its affiliates to grant the same licence."],
    ["Affiliate License-Licensee", "Baker may extend the licence to its subsidiaries."],
  ])("know %s", (category, text) => {
    expect(categories(text)).toContain(category);
  });

  it("keep still on ordinary sentences", () => {
    expect(hits("The headings are for ease of reading.")).toEqual([]);
  });

  it("open a category unless they are too broad", () => {
    const unlimited = CLAUSE_CATEGORIES.indexOf("Unlimited/All-You-Can-Eat-License");
    expect(openedBy(hits("Baker has unlimited use of the recipes."))).toContain(unlimited);
    expect(openedBy(hits("However, Baker may sell its own bread."))).toEqual([]);
  });

  it("bound every gap, so that no text makes them slow", () => {
    for (const { pattern } of LATE_RULES) expect(pattern.source).not.toMatch(/\[\^[^\]]*\][*+]|\.[*+]|\)[*+]/);
  });
});
