import type { Block } from "../document/canonical-document";
import type { Finding } from "../reading/finding";
import { gradeOf } from "../scoring/grade";
import { blockAt } from "../scoring/place-findings";
import type { Place } from "../scoring/scorable";
import { type Score, scoreFindings } from "../scoring/score-findings";
import { isProtection } from "../taxonomy/clause-kind";
import { explainScore } from "./explain-score";
import { missingProtections } from "./missing-protections";
import type { Report, ReportFinding, ScoreLine } from "./report";
import { summariseFinding } from "./summarise-finding";
import { writeVerdict } from "./write-verdict";

/** A finding with the label it goes by everywhere and the place that decides what softens it. */
export type LabelledFinding = Finding & { label: string; place: Place; softened?: boolean | undefined };

/** What a report says of the paper as a whole, whatever is found in it. */
export type Paper = Pick<Report, "blocks" | "parties" | "investmentUsd" | "language">;

/** The part of a report that follows from its findings. */
export type ScoredPart = Pick<
  Report,
  "score" | "grade" | "gradeWord" | "verdict" | "findings" | "missing" | "explanation"
>;

/** Page and line of the block an offset lies in. */
export function pageAndLine(blocks: readonly Block[], offset: number): { page: number | null; line: number | null } {
  const block = blocks[blockAt(blocks, offset)];
  return { page: block?.page ?? null, line: block?.line ?? null };
}

/** Points of the lines that belong to each label: to a string its own lines, to a protection the lines it gives. */
function pointsByLabel(lines: readonly ScoreLine[]): { own: Map<string, number>; given: Map<string, number> } {
  const own = new Map<string, number>();
  const given = new Map<string, number>();
  for (const { finding, by, points } of lines) {
    const tenths = Math.round(points * 10);
    if (finding !== null) own.set(finding, (own.get(finding) ?? 0) + tenths);
    if (by !== null) given.set(by, (given.get(by) ?? 0) + tenths);
  }
  return { own, given };
}

function linkedTo(finding: LabelledFinding, score: Score<LabelledFinding>): string[] {
  const linked = isProtection(finding.kind)
    ? score.strings.filter((s) => s.softenedBy.includes(finding)).map((s) => s.finding)
    : (score.strings.find((s) => s.finding === finding)?.softenedBy ?? []);
  return linked.toSorted((a, b) => a.start - b.start).map((f) => f.label);
}

/**
 * Scores findings of a paper and says all that follows from them: every line of the sum, verdict, what is missing. The
 * first reading, the reader's own judgement of it and a scenario all come through here, so that they differ only in
 * their findings.
 * @param findings in any order; labels are kept.
 */
export function scoreReport(paper: Paper, findings: readonly LabelledFinding[]): ScoredPart {
  const placed = findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const labels = new Map(placed.map((finding) => [finding, finding.label]));
  const context = { investmentUsd: paper.investmentUsd };
  const score = scoreFindings(placed, context);
  const points = score.tenths / 10;
  const { grade, word } = gradeOf(points);
  const explanation = explainScore(score, labels);
  const { own, given } = pointsByLabel(explanation);
  return {
    score: points,
    grade,
    gradeWord: word,
    verdict: writeVerdict(score.strings, placed.length - score.strings.length, paper.parties, paper.investmentUsd),
    findings: placed.map((found): ReportFinding => {
      const { place: _, ...finding } = found;
      const group = isProtection(finding.kind) ? "protection" : "string";
      const tenths = (group === "protection" ? given : own).get(finding.label) ?? 0;
      return {
        ...finding,
        group,
        ...pageAndLine(paper.blocks, finding.start),
        points: tenths / 10,
        linked: linkedTo(found, score),
        summary: summariseFinding(finding, paper.parties),
      };
    }),
    missing: missingProtections(placed, score, labels, context, paper.language),
    explanation,
  };
}
