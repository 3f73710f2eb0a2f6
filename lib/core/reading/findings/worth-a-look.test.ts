import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "../../document/canonical-document";
import type { ClauseKind } from "../../taxonomy/clause-kind";
import type { Candidate } from "../candidates/find-candidates";
import { matchText } from "../matching/match-text";
import type { LearnedCandidate } from "../model/find-learned";
import { findParties } from "../parties/find-parties";
import { roleReplacer } from "../parties/role-replacer";
import { segmentDocument } from "../segments/segment-document";
import { decideLearned } from "./decide-learned";
import { type JudgedSegment, judgeSegment } from "./judge-segment";

const TEXT =
  "The Company will favour Stratus Peak Cloud where it can. The founders may not sell before the Company may buy.";
const document: CanonicalDocument = {
  text: TEXT,
  blocks: [
    {
      type: "paragraph",
      language: "en",
      start: 0,
      end: TEXT.length,
      page: null,
      line: 1,
      level: null,
      cells: [],
      marker: null,
    },
  ],
  pages: [],
  language: "en",
  format: "text",
  title: null,
  warnings: [],
};
const parties = findParties(TEXT);
const roles = roleReplacer(parties, TEXT);
const [favour, founders] = segmentDocument(document);
if (favour === undefined || founders === undefined) throw new Error("the text has two sentences");

const candidate = (rest: Partial<LearnedCandidate>): LearnedCandidate => ({
  segment: favour,
  kind: "cloud_exclusivity",
  probability: 0.3149,
  isAccepted: false,
  isTelling: false,
  ...rest,
});

/** The founders' sentence, which the rules turn down as a first refusal with a reason. */
const turnedDown = (): JudgedSegment => {
  const segment = judgeSegment(matchText(founders, roles));
  const proposed: Candidate = { kind: "rofr_rofo", score: 0.9, cues: [], lookAlike: null };
  const judged = {
    text: segment.text(),
    clause: segment.clause(),
    candidate: proposed,
    verdict: { score: 0, look: 0.9, refusal: "customary, on founders' shares", ground: "ordinary", doubt: null },
  } as const;
  return Object.assign(segment, { on: (kind: ClauseKind) => (kind === "rofr_rofo" ? judged : null) });
};

const unjudged = (): JudgedSegment => Object.assign(judgeSegment(matchText(favour, roles)), { on: () => null });
const decide = (judged: JudgedSegment[], learned: LearnedCandidate[]) =>
  decideLearned({ document, parties, termMonths: null }, judged, {
    found: learned,
    resembled: judged.map(() => ["rofr_rofo"]),
  });

describe("what is worth a look", () => {
  it("is a candidate below the line, with its words and its confidence in hundredths", () => {
    const { findings, worthALook } = decide([unjudged()], [candidate({})]);
    expect(findings).toEqual([]);
    expect(worthALook).toEqual([
      { start: favour.start, end: favour.end, quote: favour.text, kind: "cloud_exclusivity", confidence: 0.31 },
    ]);
  });

  it("is no finding, and no finding is worth a look", () => {
    const { findings, worthALook } = decide([unjudged()], [candidate({ isAccepted: true, probability: 0.8 })]);
    expect(findings.map((f) => [f.kind, f.confidence])).toEqual([["cloud_exclusivity", 0.8]]);
    expect(worthALook).toEqual([]);
  });

  it("is nothing that a rule turned down: those words stand with their reason in 'not counted'", () => {
    const { notCounted, worthALook } = decide([turnedDown()], [candidate({ segment: founders, kind: "rofr_rofo" })]);
    expect(notCounted.map((n) => n.reason)).toEqual(["customary, on founders' shares"]);
    expect(worthALook).toEqual([]);
  });
});
