import { describe, expect, it } from "vitest";
import { normaliseContract } from "../normalise-contract";
import { CLAUSE_RULES } from "./all-clause-rules";
import { matchRules } from "./match-rules";

const categories = (text: string): Set<string> =>
  new Set(matchRules(normaliseContract(text)).map((rule) => CLAUSE_RULES[rule]?.category ?? ""));

describe("the rules for clauses of contracts", () => {
  it.each([
    ["Exclusivity", "Miller hereby appoints Baker as its exclusive distributor in the Territory."],
    ["Minimum Commitment", "Baker shall purchase at least 400 tons of flour in each calendar year."],
    ["Non-Compete", "Baker shall not, during the Term, engage in any business that competes with Miller."],
    ["No-Solicit Of Employees", "Neither party shall solicit or hire any employee of the other party."],
    ["Rofr/Rofo/Rofn", "Baker shall have a right of first refusal to purchase the mill."],
    ["Most Favored Nation", "Miller warrants most favoured customer prices to Baker."],
    ["Change Of Control", "Miller may terminate upon a change of control of Baker."],
    ["Anti-Assignment", "Neither party may assign this Agreement without prior written consent."],
    ["Revenue/Profit Sharing", "Baker shall pay Miller 4% of net sales of all bread."],
    ["Ip Ownership Assignment", "Baker hereby assigns to Miller all right, title and interest in the recipes."],
    ["Non-Transferable License", "Miller grants a non- transferable license to the recipes."],
    ["Irrevocable Or Perpetual License", "The license is perpetual and irrevocable."],
    ["Source Code Escrow", "Miller shall deposit the source code with the escrow agent."],
    ["Audit Rights", "Miller may audit the books and records of Baker once a year."],
    ["Termination For Convenience", "Either party may terminate this Agreement for any reason upon 30 days notice."],
  ])("know %s", (category, text) => {
    expect(categories(text)).toContain(category);
  });

  it("keep still on ordinary sentences", () => {
    expect([...categories("The headings of this letter are for ease of reading.")]).toEqual([]);
  });

  it("bound every gap, so that no text makes them slow", () => {
    for (const { pattern } of CLAUSE_RULES) {
      expect(pattern.source).not.toMatch(/\[\^[^\]]*\][*+]|\.[*+]|\)[*+]/);
    }
  });
});
