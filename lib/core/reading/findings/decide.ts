import { scaleOdds } from "../clause/judge-candidate";
import type { Finding, NotCounted } from "../finding";
import type { Judged } from "./judged";
import { makeFinding, type Paper } from "./make-finding";
import { paperFactors } from "./paper-prior";
import { strongestKinds } from "./strongest-kinds";
import { withoutRepeats } from "./without-repeats";

/** From here on a candidate counts; cue weights are calibrated to it (cue.ts). */
const ACCEPT_FROM = 0.5;
/** Turned-down candidates that look less like the kind than this are noise, not look-alikes worth showing. */
const SHOW_FROM = 0.6;

/**
 * Accepts or turns down every candidate in the light of the whole paper.
 *
 * @param starts where each segment of the paper begins, in order
 */
export function decide(
  paper: Paper,
  judged: readonly Judged[],
  starts: readonly number[],
): { findings: Finding[]; notCounted: NotCounted[] } {
  const factorOf = paperFactors(judged, starts);
  const weighed = judged.map((one) => ({
    one,
    kind: one.candidate.kind,
    start: one.text.segment.start,
    confidence: confidenceOf(one, factorOf),
  }));
  const accepted = weighed.filter((w) => w.confidence >= ACCEPT_FROM);
  const refused = weighed.filter((w) => w.confidence < ACCEPT_FROM).flatMap((w) => lookAlikeOf(w.one));
  const standing = bySegment(accepted).flatMap((group) => strongestKinds(group));
  const findings = withoutRepeats(standing.map((w) => makeFinding(paper, w.one, w.confidence)));
  const found = new Set(findings.map((f) => `${f.kind} ${f.start}`));
  return { findings, notCounted: onePerReason(refused.filter((n) => !found.has(`${n.kind} ${n.start}`))) };
}

/** The items of each segment together, in order. */
function bySegment<T extends { start: number }>(items: readonly T[]): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(item.start, [...(groups.get(item.start) ?? []), item]);
  return [...groups.values()];
}

function confidenceOf({ verdict, text }: Judged, factorOf: (start: number) => number): number {
  return verdict.refusal === null ? scaleOdds(verdict.score, factorOf(text.segment.start)) : 0;
}

/** The candidate as a look-alike, where something speaks against it that a founder should know. */
export function lookAlikeOf({ verdict, candidate, text }: Judged): NotCounted[] {
  const reason = verdict.refusal ?? verdict.doubt;
  if (reason === null || verdict.look < SHOW_FROM) return [];
  const { start, end, text: quote } = text.segment;
  return [{ start, end, quote, kind: candidate.kind, reason }];
}

/** The same words turned down for the same reason are shown once, whatever number of kinds they resemble. */
export function onePerReason(refused: readonly NotCounted[]): NotCounted[] {
  return [...new Map(refused.map((n) => [`${n.start} ${n.reason}`, n])).values()];
}
