import type { ReportFinding } from "../report/report";
import { comparedWords } from "./clause-likeness";

export interface FindingPair {
  before: ReportFinding;
  after: ReportFinding;
}

export interface MatchedFindings {
  pairs: FindingPair[];
  removed: ReportFinding[];
  added: ReportFinding[];
}

/** Tells whether two findings stand in clauses that were aligned with each other. */
export type SameClause = (before: ReportFinding, after: ReportFinding) => boolean;

/** Findings of one kind in clauses that were not aligned must share this much of their words to be one. */
const LIKE_ELSEWHERE = 0.35;

/** The quote's words and pairs of neighbouring words, each once. */
function featuresOf(quote: string): Set<string> {
  const words = comparedWords(quote);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}

/** Twice what two quotes share over what both hold, by words and pairs of words; 0 to 1. */
function quoteLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared += 1;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

/**
 * Which finding of one draft is which of the other: of one kind, likest first, those in aligned clauses before all
 * others. A clause may hold several of a kind; each is matched once. Swapping the drafts swaps the result.
 */
export function matchFindings(
  before: readonly ReportFinding[],
  after: readonly ReportFinding[],
  sameClause: SameClause,
): MatchedFindings {
  const features = new Map([...before, ...after].map((finding) => [finding, featuresOf(finding.quote)]));
  const candidates = before.flatMap((was, i) =>
    after.flatMap((is, j) => {
      if (was.kind !== is.kind) return [];
      const like = quoteLikeness(features.get(was) ?? new Set(), features.get(is) ?? new Set());
      const here = sameClause(was, is);
      return here || like >= LIKE_ELSEWHERE ? [{ was, is, i, j, rank: like + (here ? 1 : 0) }] : [];
    }),
  );
  // Ties go by place, which says the same from either side.
  candidates.sort((x, y) => y.rank - x.rank || x.i + x.j - y.i - y.j || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const used = new Set<ReportFinding>();
  const pairs: FindingPair[] = [];
  for (const { was, is } of candidates) {
    if (used.has(was) || used.has(is)) continue;
    used.add(was).add(is);
    pairs.push({ before: was, after: is });
  }
  return {
    pairs,
    removed: before.filter((finding) => !used.has(finding)),
    added: after.filter((finding) => !used.has(finding)),
  };
}
