import type { Judged } from "./judged";

/*
 * A paper that ties a company does so in many clauses; an ordinary one holds none, only words that resemble some. So each
 * candidate is judged by what the rest of the paper holds: in the tuning papers one segment in five is a finding where strings
 * were labelled, one in seventeen (all false) where none were.
 */

/** Share of telling segments at which the rest of the paper says nothing either way. */
const NEUTRAL = 0.1;
/** Imagined segments of average content: a single pasted clause is judged on its own. */
const SMOOTHING = { segments: 8, telling: 1.2 };
const LEAST = 0.25;
const MOST = 1.5;

/** Scores below this are guesses and say nothing of the paper. */
const TELLING_FROM = 0.4;

/**
 * Factor on the odds of a candidate, by how much the other segments of its paper hold.
 *
 * @param judged all candidates of the paper
 * @param segments number of segments of the paper
 * @returns a function of the candidate's segment start
 */
export function paperFactors(judged: readonly Judged[], segments: number): (segmentStart: number) => number {
  const best = new Map<number, number>();
  for (const { text, verdict } of judged) {
    const { start } = text.segment;
    if (verdict.score >= TELLING_FROM) best.set(start, Math.max(best.get(start) ?? 0, verdict.score));
  }
  const all = [...best.values()].reduce((sum, score) => sum + score, 0);
  return (start) => {
    const others = all - (best.get(start) ?? 0);
    const share = (others + SMOOTHING.telling) / (segments + SMOOTHING.segments);
    return Math.min(MOST, Math.max(LEAST, share / NEUTRAL));
  };
}
