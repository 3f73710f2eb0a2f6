import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { judgeSegment } from "./judge-segment";
import { RULE_SIGNS, ruleSigns } from "./rule-signs";

/** The signs of the last segment of a text, by name. */
function signsOf(text: string, kind: ClauseKind): Record<string, number> {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  const judged = judgeSegment(matchText(segment, roleReplacer(findParties(document.text), document.text)));
  return Object.fromEntries(ruleSigns(kind, judged).map((value, i) => [RULE_SIGNS[i], value]));
}

describe("ruleSigns", () => {
  it("tells of a plain string: its cues, the company's duty, the right side", () => {
    const signs = signsOf("The Company shall run all training solely on the Investor's cloud.", "cloud_exclusivity");
    expect(signs.cue).toBeGreaterThan(0.5);
    expect(signs).toMatchObject({ bound: 1, side: 1, companyDuty: 1, firstFrame: 1, negated: 0, denied: 0 });
  });

  it("tells of another kind of the same words, which no cue proposes", () => {
    const signs = signsOf("The Company shall run all training solely on the Investor's cloud.", "mfn_pricing");
    expect(signs).toMatchObject({ cue: 0, judged: 0, bound: 1 });
    expect(signs.otherCue).toBeGreaterThan(0.5);
  });

  it("tells a denial, a question and the wrong side", () => {
    expect(signsOf("Nothing in this letter gives the Investor a right of first refusal.", "rofr_rofo")).toMatchObject({
      negated: 1,
      denied: 1,
      judged: 0,
    });
    expect(signsOf("Would the Investor drop its right of first refusal on a sale?", "rofr_rofo").question).toBe(1);
    expect(signsOf("The Investor shall not use any other cloud.", "cloud_exclusivity")).toMatchObject({
      bound: -1,
      side: -1,
      investorBan: 1,
    });
  });

  it("gives the same numbers in the same order, all of them finite", () => {
    const document = extractText("The Company may use any cloud.");
    const [segment] = segmentDocument(document);
    if (segment === undefined) throw new Error("no segment");
    const judged = judgeSegment(matchText(segment, (text) => text));
    expect(ruleSigns("multi_cloud_right", judged)).toHaveLength(RULE_SIGNS.length);
    expect(ruleSigns("multi_cloud_right", judged).every(Number.isFinite)).toBe(true);
    expect(ruleSigns("multi_cloud_right", judged)).toEqual(ruleSigns("multi_cloud_right", judged));
  });
});
