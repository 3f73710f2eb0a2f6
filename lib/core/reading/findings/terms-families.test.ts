import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { type JudgedSegment, judgeSegment } from "./judge-segment";
import { vetoOf } from "./veto-of";

/** The last segment of a text as the rules see it. */
function lastOf(text: string): JudgedSegment {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  return judgeSegment(matchText(segment, roleReplacer(findParties(document.text), document.text)));
}

/*
 * A definition gives a word its meaning, and the clause that uses the word does the work: the clause must look like its kind, and
 * no ground may turn it down.
 */
describe("defined terms that do the work", () => {
  it.each<[ClauseKind, string, string]>([
    [
      "cloud_exclusivity",
      '"Designated Infrastructure" means the cloud regions of the Investor.',
      "The Company shall use the Designated Infrastructure exclusively for all training.",
    ],
    [
      "hardware_lock_in",
      '"Reference Target" means the accelerators made by the Investor.',
      "The Company shall optimise each model for the Reference Target first, before any other hardware.",
    ],
    [
      "non_compete",
      '"Restricted Person" means a provider of cloud services other than the Investor.',
      "The Company shall not license any model to a Restricted Person.",
    ],
    ["cloud_exclusivity", "“专用算力”指投资方的云平台。", "公司应将全部训练仅部署于专用算力。"],
  ])("%s: %s %s", (kind, definition, clause) => {
    const segment = lastOf(`${definition}\n\n${clause}`);
    expect(vetoOf(kind, segment)).toBeNull();
    expect(segment.on(kind)?.verdict.score ?? 0).toBeGreaterThanOrEqual(0.4);
  });
});

describe("references to other sections", () => {
  it.each<[ClauseKind, string]>([
    ["cloud_exclusivity", "Subject to Section 4, the Company shall run all training solely on the Investor's cloud."],
    [
      "open_weights_restriction",
      "Save as Section 7 provides, the Company shall not release model weights without the Investor's consent.",
    ],
    [
      "compute_commitment",
      "Notwithstanding Section 2.1, the Company shall spend at least $2,000,000 a year on the Investor's cloud.",
    ],
    ["rofr_rofo", "除第四条另有约定外，公司出售全部资产前应先以同等条件向投资方发出要约。"],
  ])("do not take a duty away: %s: %s", (kind, text) => {
    expect(vetoOf(kind, lastOf(text))).toBeNull();
  });
});

describe("conditions, prices and tranche tests bind as duties do", () => {
  it.each<[ClauseKind, string]>([
    [
      "cloud_exclusivity",
      "Tranche 2 is paid once three quarters of the Company's training has run on the Investor's cloud.",
    ],
    [
      "exit_penalty",
      "If the Company moves its workloads to another cloud, the discounts of the past two years fall due.",
    ],
    ["change_of_control", "Should a competitor of the Investor acquire the Company, the licence becomes perpetual."],
    ["mfn_pricing", "Whenever another customer pays less, the Investor's price falls to that level."],
    ["exit_penalty", "公司提前迁出投资方云平台的，应补缴此前享受的全部折扣。"],
  ])("%s: %s", (kind, text) => {
    expect(vetoOf(kind, lastOf(text))).toBeNull();
  });
});

describe("bilingual papers and table rows", () => {
  it.each<[ClauseKind, string]>([
    [
      "cloud_exclusivity",
      "Hosting / 托管\n\nThe Company shall run all training solely on the Investor's cloud.\n\n公司应将全部训练仅部署于投资方云平台。",
    ],
    [
      "compute_commitment",
      "Term | Wording\nMinimum spend | The Company spends at least $3,000,000 a year on the Investor's cloud",
    ],
    ["distribution_exclusivity", "渠道 | 华南地区由投资方独家代理公司产品，期限二十四个月"],
    ["open_weights_restriction", "公司未經投資方書面同意，不得開源模型權重。"],
  ])("%s: %s", (kind, text) => {
    const segment = lastOf(text);
    expect(vetoOf(kind, segment)).toBeNull();
    expect(segment.on(kind)?.verdict.score ?? 0).toBeGreaterThanOrEqual(0.4);
  });
});
