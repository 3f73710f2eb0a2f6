import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { type JudgedSegment, judgeSegment } from "./judge-segment";
import { turnDown } from "./turn-down";
import { vetoOf } from "./veto-of";

/** The last segment of a text as the rules see it. */
function segmentOf(text: string): JudgedSegment {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  return judgeSegment(matchText(segment, roleReplacer(findParties(document.text), document.text)));
}

const groundOf = (kind: ClauseKind, text: string) => turnDown(kind, segmentOf(text))?.ground ?? null;

describe("absence: words that say a string is missing", () => {
  it.each<[ClauseKind, string]>([
    ["rofr_rofo", "No right of first refusal is granted to the Investor."],
    ["rofr_rofo", "Nothing in this letter gives the Investor a right of first refusal on a sale."],
    ["model_ip_license", "The Investor has no licence over the weights."],
    ["model_ip_license", "This agreement does not grant the Investor any licence to the model weights."],
    ["compute_commitment", "There is no minimum spend."],
    ["compute_commitment", "The Company is under no obligation to use the credits."],
    ["cloud_exclusivity", "The Company shall not be required to run any workload on the Investor's cloud."],
    ["non_compete", "Nothing here prevents the Company from dealing with competitors of the Investor."],
    ["governance_control", "The Investor shall have no veto over releases."],
    ["distribution_exclusivity", "This appointment is non-exclusive and carries no commitment."],
    ["mfn_pricing", "The Investor is not entitled to most favoured pricing."],
    ["rofr_rofo", "本协议不授予投资方任何优先购买权。"],
    ["compute_commitment", "公司没有义务购买投资方的算力。"],
  ])("%s: %s", (kind, text) => {
    expect(groundOf(kind, text)).toBe("negated");
  });
});

describe("negation that binds, or that only touches the clause beside it", () => {
  it.each<[ClauseKind, string]>([
    ["open_weights_restriction", "The Company shall not release the weights without the Investor's consent."],
    ["non_compete", "The Company may not, without consent, serve any competitor, except existing customers."],
    [
      "distribution_exclusivity",
      "The Company shall not refuse to list every model on the Investor's marketplace first.",
    ],
    ["cloud_exclusivity", "No workload shall run anywhere but on the Investor's cloud."],
    ["cloud_exclusivity", "The Company is not entitled to move a workload away from the Investor's cloud."],
    ["rofr_rofo", "The Company shall not accept an offer until the Investor has declined to match it."],
    [
      "compute_commitment",
      "There is no minimum in the first year; thereafter the Company shall spend at least $2,000,000 a year on the Investor's cloud.",
    ],
    ["multi_cloud_right", "The Company is not required to use the Investor's cloud."],
    ["investor_passivity", "The Investor has no veto and no board seat."],
    ["open_weights_restriction", "未经投资方书面同意，公司不得开源模型权重。"],
  ])("%s: %s", (kind, text) => {
    expect(groundOf(kind, text)).toBeNull();
  });
});

describe("ordinary terms against the strings they resemble", () => {
  it.each<[ClauseKind, string, string | null]>([
    ["rofr_rofo", "The investors have a right of first refusal on transfers by founders, with co-sale.", "ordinary"],
    ["rofr_rofo", "The Investor has a right of first refusal on any sale of the Company.", null],
    [
      "mfn_pricing",
      "If later safes carry more favourable terms the Holder may elect those terms of the notes.",
      "ordinary",
    ],
    ["mfn_pricing", "The Investor pays the lowest price charged to any customer.", null],
    ["non_compete", "Each founder agrees not to compete during employment.", "ordinary"],
    ["non_compete", "The Company shall not supply models to any competitor of the Investor.", null],
  ])("%s: %s -> %s", (kind, text, ground) => {
    const found = groundOf(kind, text);
    if (ground === null) expect(found).toBeNull();
    else expect(["ordinary", "look-alike"]).toContain(found);
  });
});

describe("form: capitals, broken lines, table rows, lists", () => {
  it.each<[ClauseKind, string]>([
    ["cloud_exclusivity", "THE COMPANY SHALL RUN ALL TRAINING SOLELY ON THE INVESTOR'S CLOUD."],
    [
      "cloud_exclusivity",
      "For as long as the Investor holds its shares the Company shall run all\ntraining and inference of its models, present and future, solely on the\nInvestor's cloud.",
    ],
    ["cloud_exclusivity", "Hosting | All training solely on the Investor's cloud, 36 months"],
    [
      "open_weights_restriction",
      "The Company shall not:\n\n(a) release any model weights under an open-source licence;",
    ],
  ])("%s: %s", (kind, text) => {
    const segment = segmentOf(text);
    expect(segment.on(kind)?.verdict.score ?? 0).toBeGreaterThanOrEqual(0.5);
  });

  it("reads a duty through the term that a definition gave its meaning", () => {
    const segment = segmentOf(
      '"Designated Infrastructure" means the Investor\'s cloud regions.\n\nThe Company shall use the Designated Infrastructure exclusively for all training and inference.',
    );
    expect(segment.on("cloud_exclusivity")?.verdict.refusal).toBeNull();
  });
});

describe("vetoOf", () => {
  it("overrules with a reason where a rule is certain", () => {
    const question = segmentOf("Do we have to give the Investor a right of first refusal on a sale?");
    expect(vetoOf("rofr_rofo", question)).toBe("a question, not a term");
    const dropped = segmentOf("The right of first refusal on a sale was dropped on 4 November.");
    expect(vetoOf("rofr_rofo", dropped)).toMatch(/dropped/);
  });

  it("leaves a plain clause, and grounds on which rules often err, to the learned reader", () => {
    expect(vetoOf("rofr_rofo", segmentOf("The Investor has a right of first refusal on any sale."))).toBeNull();
    const remark = segmentOf("I think the Company must spend $2,000,000 on the Investor's cloud.");
    expect(vetoOf("compute_commitment", remark)).toBeNull();
  });
});
