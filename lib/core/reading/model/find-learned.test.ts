import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/extract/plain-text";
import { judgeSegment } from "../findings/judge-segment";
import { matchText } from "../matching/match-text";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { ruleScore } from "../read-document";
import { segmentDocument } from "../segments/segment-document";
import { findLearned } from "./find-learned";
import { readSegments } from "./segment-words";

function read(text: string): { quote: string; kind: string; isAccepted: boolean; probability: number }[] {
  const document = extractText(text);
  const roles = roleReplacer(findParties(document.text), document.text);
  const segments = readSegments(segmentDocument(document), roles);
  const judged = segments.map(({ segment }) => judgeSegment(matchText(segment, roles)));
  const found = findLearned(segments, (i, kind) => ruleScore(kind, judged[i]));
  return found.found.map((c) => ({ ...c, quote: c.segment.text }));
}
const kindsIn = (text: string): string[] =>
  read(text)
    .filter((c) => c.isAccepted)
    .map((c) => c.kind);

const SHEET = `TERM SHEET

Northgate Cloud, Inc. (the "Investor") will invest $40,000,000 in Ferrous Reasoning, Inc. (the "Company").

1. Hosting. The Company shall train and serve all of its models solely on the Investor's cloud for thirty-six months.
2. Commitment. The Company shall spend at least $12,000,000 a year on the Investor's services and shall pay any shortfall.
3. Releases. The Company shall not publish model weights without the Investor's prior written consent.
4. Data. The Investor shall not use the Company's data, prompts or outputs to train any model.
5. Information. The Company will deliver annual audited and quarterly unaudited financial statements.
6. No-shop. For forty-five days the Company will not solicit other financing proposals.
7. Law. Delaware law governs; its courts have exclusive jurisdiction.
`;

describe("the learned reader", () => {
  it("finds plain strings and protections in a term sheet", () => {
    const kinds = kindsIn(SHEET);
    for (const kind of ["cloud_exclusivity", "compute_commitment", "open_weights_restriction", "data_ownership"]) {
      expect(kinds).toContain(kind);
    }
  });

  it("stays silent on ordinary terms", () => {
    const ordinary = read(SHEET).filter((c) => /Information|financial statements|solicit|jurisdiction/.test(c.quote));
    expect(ordinary.filter((c) => c.isAccepted)).toEqual([]);
  });

  it("reads Chinese clauses", () => {
    const kinds = kindsIn(
      "投资条款\n\n一、算力。公司应在三十六个月内独家使用投资方的云服务进行全部模型训练与推理,不得使用任何其他云服务商。\n二、开源。未经投资方事先书面同意,公司不得以开源方式发布模型权重。\n",
    );
    expect(kinds).toEqual(expect.arrayContaining(["cloud_exclusivity", "open_weights_restriction"]));
  });

  it("gives probabilities, higher for what it accepts", () => {
    for (const c of read(SHEET)) {
      expect(c.probability).toBeGreaterThan(0);
      expect(c.probability).toBeLessThan(1);
    }
    const least = Math.min(
      ...read(SHEET)
        .filter((c) => c.isAccepted)
        .map((c) => c.probability),
    );
    const most = Math.max(
      ...read(SHEET)
        .filter((c) => !c.isAccepted)
        .map((c) => c.probability),
      0,
    );
    expect(least).toBeGreaterThan(most);
  });

  it("gives the same answer twice, and none for no segments", () => {
    expect(findLearned([], () => 0)).toEqual({ found: [], resembled: [] });
    expect(read(SHEET)).toEqual(read(SHEET));
  });
});
