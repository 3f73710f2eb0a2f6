import { scaleOdds } from "../clause/judge-candidate";
import type { Finding, NotCounted } from "../finding";
import type { Judged } from "./judged";
import { makeFinding, type Paper } from "./make-finding";
import { paperFactors } from "./paper-prior";
import { withoutRepeats } from "./without-repeats";

/** From here on a candidate counts; cue weights are calibrated to it (cue.ts). */
const ACCEPT_FROM = 0.5;
/** Turned-down candidates that look less like the kind than this are noise, not look-alikes worth showing. */
const SHOW_FROM = 0.6;

/**
 * Accepts or turns down every candidate in the light of the whole paper.
 *
 * @param segments number of segments of the paper
 */
export function decide(
  paper: Paper,
  judged: readonly Judged[],
  segments: number,
): { findings: Finding[]; notCounted: NotCounted[] } {
  const factorOf = paperFactors(judged, segments);
  const accepted: Finding[] = [];
  const refused: NotCounted[] = [];
  for (const one of judged) {
    const { segment } = one.text;
    const { verdict, candidate } = one;
    const confidence = scaleOdds(verdict.score, factorOf(segment.start));
    const reason = verdict.refusal ?? verdict.doubt;
    if (verdict.refusal === null && confidence >= ACCEPT_FROM) accepted.push(makeFinding(paper, one, confidence));
    else if (reason !== null && verdict.look >= SHOW_FROM) {
      refused.push({ start: segment.start, end: segment.end, quote: segment.text, kind: candidate.kind, reason });
    }
  }
  const findings = withoutRepeats(accepted);
  const found = new Set(findings.map((f) => `${f.kind} ${f.start}`));
  return { findings, notCounted: onePerReason(refused.filter((n) => !found.has(`${n.kind} ${n.start}`))) };
}

/** The same words turned down for the same reason are shown once, whatever number of kinds they resemble. */
function onePerReason(refused: readonly NotCounted[]): NotCounted[] {
  return [...new Map(refused.map((n) => [`${n.start} ${n.reason}`, n])).values()];
}
