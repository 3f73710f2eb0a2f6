import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { readClause } from "./read-clause";

/** Why the last segment of a text is not in force; null where it is. */
function standingOf(text: string) {
  const document = extractText(text);
  const segment = segmentDocument(document).at(-1);
  if (segment === undefined) throw new Error("no segment");
  return readClause(matchText(segment, roleReplacer(findParties(document.text), document.text))).inoperative;
}

describe("recitals and what follows them", () => {
  it.each([
    [
      "Background\n\nWHEREAS the Investor operates a cloud;\n\nNOW, THEREFORE, the parties agree as follows:\n\n1. The Company shall train its models on the Investor's cloud only.",
      null,
    ],
    [
      "RECITALS\n\n(A) The Investor holds shares.\n\nThe parties therefore agree as follows:\n\n(a) all inference runs on the Investor's cloud;",
      null,
    ],
    ["Background\n\nThe Company trains its models on the Investor's cloud.", "recital"],
    ["WHEREAS, the Company has historically hosted all workloads with the Investor;", "recital"],
    ["Background\n\nIf the spend of a year falls short, the discount is withdrawn and the gap is invoiced.", null],
    ["鉴于公司的模型训练目前全部运行于投资方云平台；", "recital"],
  ])("%s -> %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });
});

describe("the no-shop of a financing and what resembles it", () => {
  it.each([
    ["For 30 days after signing the Company will not solicit or negotiate any alternative financing.", "no-shop"],
    ["The Company shall not, until closing, entertain offers from other investors.", "no-shop"],
    [
      "Before any sale process the Company shall negotiate exclusively with the Investor for 45 days and shall not solicit or discuss any other offer for the Company.",
      null,
    ],
    [
      "The Investor has a right of first negotiation: for sixty days after a sale notice the Company shall not entertain any proposal from another bidder.",
      null,
    ],
    ["For three years the Company shall not solicit investment from any competitor of the Investor.", null],
    [
      "If the board resolves to sell the model business, the Company shall not solicit other offers until the Investor has had thirty days to bid.",
      null,
    ],
  ])("%s -> %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });
});

describe("drafts that were dropped, struck or refused", () => {
  it.each([
    ["The right of first refusal was dropped on 4 November.", "dropped"],
    ["ROFR on a sale: dropped 4 nov", "dropped"],
    ["[deleted] The Company shall host all models with the Investor.", "dropped"],
    ["[Intentionally omitted: exclusive hosting by the Investor]", "dropped"],
    ["Their best-price request is off the table.", "dropped"],
    ["Exclusive resale: rejected by the board.", "dropped"],
    ["The Investor's request for a licence over the weights was not accepted.", "dropped"],
    ["We struck the sentence that gave them a veto over releases.", "dropped"],
    ["Clause 7 (sole cloud) has been removed from the draft.", "dropped"],
    ["An earlier draft obliged the Company to train on the Investor's chips alone.", "dropped"],
    ["最惠价格条款已删除。", "dropped"],
    ["投资方曾要求独家托管，未获同意。", "dropped"],
  ])("%s -> %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });

  it.each([
    ["If the Investor has declined to match within 20 days, the Company may sell to the third party on those terms."],
    ["A workload that was withdrawn from another host shall be moved to the Investor's cloud."],
    ["Where an offer has been rejected by the Investor, the Company may accept it from the bidder within 60 days."],
    ["The Company shall not remove the Investor's assistant once it has been accepted."],
    ["Training is the Company's to place with any cloud; the Investor dropped its ask on that."],
    ["They gave way, and the clause now reads: the Investor may not train on prompts."],
    ["The Investor is asked for a quotation first; at equal price its quotation wins ties."],
  ])("in force: %s", (text) => {
    expect(standingOf(text)).toBeNull();
  });
});

describe("other people's deals", () => {
  it.each([
    ["According to press reports, Quillon agreed to run only on its backer's cloud.", "reported"],
    ["In the Ferrow financing the lab gave its investor a veto over releases.", "other deal"],
    ["Another startup accepted a right of first refusal in favour of its cloud provider.", "other deal"],
    ["Reuters reported last week that Ostrava AI must spend $200m with its investor.", "reported"],
    ["The trade press says that Mirror Labs granted its backer an exclusive licence.", "reported"],
    ["For comparison: a competitor's side letter required 80% of compute on one cloud.", "reported"],
    ["据报道，某公司承诺仅使用其股东的云服务。", "reported"],
    ["据媒体报道，某语音公司向其股东授予了永久许可。", "reported"],
    ["According to press reports, the Company must run only on the Investor's cloud.", "other deal"],
  ])("%s -> %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });
});

describe("questions, remarks and definitions", () => {
  it.each([
    ["Do we really have to give them first refusal on a sale?", "question"],
    ["Can you live with 70% of training on their cloud?", "question"],
    ["我们是否必须独家使用投资方的云？", "question"],
    ["I think we should resist any exclusivity on hosting.", "comment"],
    ["Counsel says that an exclusive licence over weights would hurt the next round.", "comment"],
    ['"Exclusivity Period" means the three years after Closing.', "definition"],
    ['"Competitor" means any person offering cloud services in competition with the Investor.', "definition"],
  ])("%s -> %s", (text, standing) => {
    expect(standingOf(text)).toBe(standing);
  });

  it.each([
    [
      '"Designated Infrastructure" means the cloud regions of the Investor.\n\nThe Company shall use the Designated Infrastructure for all training.',
    ],
    ["We recommend nothing further: the Company shall train on the Investor's cloud."],
  ])("in force: %s", (text) => {
    expect(standingOf(text)).toBeNull();
  });
});
