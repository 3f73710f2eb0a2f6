import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { readClause } from "./read-clause";

/** Why each segment of a text is not in force; null where it is. */
function standingsOf(text: string): (string | null)[] {
  const document = extractText(text);
  const roles = roleReplacer(findParties(document.text), document.text);
  return segmentDocument(document).map((segment) => readClause(matchText(segment, roles)).inoperative);
}
const lastOf = (text: string) => standingsOf(text).at(-1);

describe("lists of points in mails, memos and trackers", () => {
  it.each([
    [
      "Dropped in the course of the week, for the record:\n\n- sole sale of the search edition through their catalogue;",
    ],
    ["Still open, both sides thinking:\n\n- a licence over the weights if we stop trading;"],
    ["Floated, not settled:\n\n- twelve per cent of net revenue for good;"],
    ["Gone since Monday:\n\n- the veto over releases;"],
    ["Points table\n\nB2 / Chips / every port to their boards first / DROPPED 11 Feb"],
    ["Points table\n\nC1 / Resale / sole in Japan / OPEN, they owe us a figure"],
    ["# | Point | Wording | Status\n1 | Sole cloud | All training on their cloud until 2029 | DROPPED 4 Nov"],
    ["还悬着的：\n\n- 对方独家代理华南渠道；"],
    ["已经谈掉的，别再问：\n\n- 每月回传用户对话；"],
    ["修订情况\n\n原6.3“样本数据共享给投资方训练”——删；"],
  ])("not agreed: %s", (text) => {
    expect(lastOf(text)).toBe("dropped");
  });

  it.each([
    ["Agreed tonight:\n\n- sole sale of the search edition through their catalogue;"],
    ["Worse than before:\n\n- a veto over releases of weights;"],
    ["Open weights:\n\n- the Company shall not publish weights above 30B;"],
    ["Points table\n\nA1 / Cloud share / 55% of hours bought from the Investor / AGREED"],
    ["Points table\n\nA2 / Open-weights release / needs the Investor's consent / AGREED"],
    ["已经谈定的：\n\n- 华南渠道由投资方独家代理；"],
  ])("in force: %s", (text) => {
    expect(lastOf(text)).toBeNull();
  });
});

describe("offers quoted, asked about and answered", () => {
  it.each([
    ["Would you expect us to move all training to your cloud?", "question"],
    ["The clause on first refusal has been struck.", "dropped"],
    ["They had asked for a tenth of our revenue.", "dropped"],
    ["According to press reports, Quorvale gave its backer a licence over the weights.", "reported"],
    ["In the Ferrow financing the lab accepted one cloud for five years.", "other deal"],
  ])("%s -> %s", (text, standing) => {
    expect(lastOf(text)).toBe(standing);
  });

  it("a question and its answer: the answer counts", () => {
    expect(
      standingsOf(
        "Must the Company train on the Investor's chips?\n\nYes: pre-training runs on the Investor's chips only.",
      ),
    ).toEqual(["question", null]);
  });
});
