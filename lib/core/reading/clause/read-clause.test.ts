import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { readClause } from "./read-clause";

/** The clause logic of the last segment of a text. */
function clauseOf(text: string) {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  return readClause(matchText(segment, roleReplacer(findParties(document.text), document.text)));
}

describe("who is bound", () => {
  it.each([
    ["The Company shall not release any weights.", "company"],
    ["The Investor shall not vote its shares.", "investor"],
    ["The Investor may use the Company's prompts.", "company"],
    ["The Company may use any cloud.", "investor"],
    ["Neither party shall solicit the other's staff.", "both"],
    ["All training is carried out on Northwind Cloud.", "unstated"],
    ["未经投资方同意，公司不得开源。", "company"],
    ["投资方不得使用公司数据。", "investor"],
  ])("%s -> %s", (text, bound) => {
    expect(clauseOf(text).bound).toBe(bound);
  });
});

describe("words that are not in force", () => {
  it.each([
    ["Would you accept an exclusive hosting clause?", "question"],
    ['"Change of Control" means a sale of more than half of the shares.', "definition"],
    ["They had asked for a right of first refusal on a sale.", "dropped"],
    ["The MFN was dropped in the third turn.", "dropped"],
    ["According to the press, another startup agreed to run only on its backer's cloud.", "other deal"],
    ["For 45 days the Company will not solicit other investors.", "no-shop"],
    ["I would refuse any licence over weights.", "comment"],
    ["WHEREAS the Company wishes to use the Investor's cloud;", "recital"],
    ["本条款清单签署后三十日为排他期。", "no-shop"],
  ])("%s -> %s", (text, inoperative) => {
    expect(clauseOf(text).inoperative).toBe(inoperative);
  });

  it("takes a definition that imposes something for a clause", () => {
    expect(
      clauseOf('"Production Workload" means any workload; each shall be deployed on the Investor\'s cloud.')
        .inoperative,
    ).toBeNull();
  });

  it("takes a command for a clause, whatever else is told in it", () => {
    expect(clauseOf("Weights withdrawn from sale shall be handed to the Investor.").inoperative).toBeNull();
  });
});

describe("negation and its scope", () => {
  it("takes out what does not apply", () => {
    expect(clauseOf("Nothing in this letter gives the Investor a right of first refusal.").affirmed).toBe("");
  });

  it("leaves the clause beside it", () => {
    expect(
      clauseOf("The Investor has no right to match any offer; the Company shall train on its chips.").affirmed,
    ).toBe("COMPANY shall train on its chips.");
  });

  it("does not take a prohibition for a negation", () => {
    expect(clauseOf("The Company shall not use another cloud.").affirmed).not.toBe("");
  });
});
