import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";

/** The last segment's own words as cues see them. */
function lastOf(text: string): string {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  return matchText(segment, roleReplacer(findParties(document.text), document.text)).own;
}

describe("redlines in plain text: what is struck is not read, what is put in is", () => {
  it.each([
    [
      "The Company shall [-run all training on the Investor's cloud-] [+choose its clouds freely+].",
      "COMPANY shall choose its clouds freely.",
    ],
    ["The Company shall ~~pay $5,000,000 a year~~ pay what it uses.", "COMPANY shall pay what it uses."],
    ["The Company may <del>not</del> publish <ins>all</ins> weights.", "COMPANY may publish all weights."],
    ["The Investor may appoint [deleted: a director and] an observer.", "INVESTOR may appoint an observer."],
    ["公司可以[删除：经投资方同意后]开源模型权重。", "COMPANY可以 开源模型权重。"],
  ])("%s", (text, live) => {
    expect(lastOf(text)).toBe(live);
  });
});
