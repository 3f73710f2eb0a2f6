import type { Judged } from "./judged";

/*
 * A paper that ties a company does so in many clauses; an ordinary one holds none, only words that resemble some. So each
 * candidate is judged by what stands around it: in the tuning papers one segment in four is a finding where strings were
 * labelled, one in fifty (all false) where none were. Around it means the page or two it stands in, or the whole paper,
 * whichever says more: a rider at the end of a long ordinary agreement is read as a rider.
 */

/** Share of telling segments at which the surroundings say nothing either way. */
const NEUTRAL = 0.1;
/** Imagined segments of average content: a single pasted clause is judged on its own. */
const SMOOTHING = { segments: 8, telling: 1.2 };
/** The odds move with the third power of the share: on the tuning papers steeper than 1 silences ordinary papers at no cost to others. */
const POWER = 3;
const LEAST = 0.02;
const MOST = 1.5;
/** Scores below this are guesses and say nothing of the paper. */
const TELLING_FROM = 0.4;
/** Segments before and after that count as the surroundings; a page holds about twenty. */
const REACH = 25;

function factorOf(telling: number, segments: number): number {
  const share = (telling + SMOOTHING.telling) / (segments + SMOOTHING.segments);
  return Math.min(MOST, Math.max(LEAST, (share / NEUTRAL) ** POWER));
}

/**
 * Factor on the odds of a candidate, by how much the other segments of its paper hold.
 *
 * @param judged all candidates of the paper
 * @param starts where each segment of the paper begins, in order
 * @returns a function of the start of the candidate's segment
 */
export function paperFactors(judged: readonly Judged[], starts: readonly number[]): (segmentStart: number) => number {
  const best = new Map<number, number>();
  for (const { text, verdict } of judged) {
    const { start } = text.segment;
    if (verdict.score >= TELLING_FROM) best.set(start, Math.max(best.get(start) ?? 0, verdict.score));
  }
  const index = new Map(starts.map((start, i) => [start, i]));
  const sums = [0];
  for (const start of starts) sums.push((sums.at(-1) ?? 0) + (best.get(start) ?? 0));
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  return (start) => {
    const at = index.get(start) ?? 0;
    const own = best.get(start) ?? 0;
    const from = Math.max(0, at - REACH);
    const to = Math.min(starts.length, at + REACH + 1);
    const near = factorOf(between(from, to) - own, to - from);
    return Math.max(near, factorOf(between(0, starts.length) - own, starts.length));
  };
}
