import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readClauses } from "./read-clauses";

const contract = readFileSync("tests/fixtures/contracts/flour-supply.txt", "utf8");
const counted = (text: string) => readClauses(text).filter((clause) => clause.score >= 0.5);

describe("readClauses", () => {
  it("marks whole sentences, in order", () => {
    const found = counted(contract).map((c) => [c.category, contract.slice(c.start, c.end)]);
    expect(found).toContainEqual([
      "Anti-Assignment",
      "6.1 Assignment. Neither party may assign or transfer this Agreement, in whole or in part, without the prior written consent of the other party, and any attempted assignment without such consent shall be void.",
    ]);
    const starts = readClauses(contract).map((c) => c.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("gives the same answer for the same text, whatever was read before", () => {
    const before = readClauses(contract);
    readClauses("The Buyer shall not compete with the Miller.");
    expect(readClauses(contract)).toEqual(before);
  });

  it("finds nothing where there is nothing to find", () => {
    expect(readClauses("")).toEqual([]);
    expect(counted("Dear Ms Weaver,\nThank you for your visit on Friday. The weather was fine.")).toEqual([]);
  });

  it("reads a contract that repeats one clause without end", () => {
    const clause = "Neither party may assign this Agreement without the prior written consent of the other.\n";
    const found = readClauses(clause.repeat(4000));
    expect(found.filter((c) => c.category === "Anti-Assignment").length).toBeGreaterThan(0);
  });
});
