import { FeatureHasher } from "../reading/model/hash-features";
import type { LinearWeights } from "../reading/model/linear-model";
import { scoreLinear } from "../reading/model/linear-weights";
import { scoreBoosted } from "../reading/model/score-boosted";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "./clause-category";
import { CANDIDATE_FROM, CONTRACT_FEATURES, ContractScores } from "./contract-features";
import type { ContractClause } from "./contract-reading";
import { type ReadContractSegment, readContractSegments } from "./contract-words";
import { documentFeatures, type ScoredCandidate, settleScores } from "./document-step";
import { type ContractWeights, loadContractWeights } from "./load-contract-weights";
import { bothVerdicts, SecondLook } from "./second-look";
import { segmentContract } from "./segment-contract";

/** Spans below this score are not even worth a look. */
const LEAST_SCORE = 0.01;

let shared: FeatureHasher | null = null;

/** First-stage scores of a contract's segments, one row of `columnsOf` numbers each. */
export function scoreContract(linear: LinearWeights, segments: readonly ReadContractSegment[]): Float32Array[] {
  shared ??= new FeatureHasher(CONTRACT_FEATURES);
  const hasher = shared;
  const task = { kinds: CLAUSE_CATEGORIES.length, candidateFrom: CANDIDATE_FROM };
  return segments.map((segment) => scoreLinear(linear, hasher, hasher.hash(segment), task));
}

/**
 * Reads the clauses of a commercial contract in English: sentences are scored for 25 categories by linear classifiers over
 * their words and by rules, weighed against each other, their neighbours and the contract by boosted trees, twice: the second time
 * in the light of the first verdicts on all others, and settled by
 * whether the contract as a whole seems to hold the category.
 *
 * @param text canonical text, or any text whose paragraphs are lines
 * @returns clauses in order of their place; from a score of .5 on they count. Offsets are UTF-16 code units over `text`
 */
export function readClauses(text: string, weights: ContractWeights = loadContractWeights()): ContractClause[] {
  const segments = readContractSegments(segmentContract(text));
  const whole = new ContractScores(scoreContract(weights.linear, segments), segments, weights.knowledge);
  const candidates = findCandidates(segments, whole, weights);
  const documentOdds = documentFeatures(candidates, whole, segments.length, weights.priors).map((row) =>
    scoreBoosted(weights.documents, row),
  );
  const scores = settleScores(candidates, documentOdds, weights.thresholds);
  return candidates.flatMap(({ segment, category }, i) => {
    const score = scores[i] as number;
    const span = segments[segment]?.segment;
    if (span === undefined || score < LEAST_SCORE) return [];
    return [
      {
        category: CLAUSE_CATEGORIES[category] as ClauseCategory,
        start: span.start,
        end: span.end,
        score: rounded(score),
      },
    ];
  });
}

/** All segments held against all categories that are not hopeless for them, judged at first by themselves, then among each other. */
function findCandidates(
  segments: readonly ReadContractSegment[],
  whole: ContractScores,
  { spans, again }: ContractWeights,
): ScoredCandidate[] {
  const values: Float32Array[] = [];
  const first: ScoredCandidate[] = [];
  segments.forEach((_, segment) => {
    for (const category of whole.candidates(segment)) {
      const row = whole.features(segment, category);
      values.push(row);
      first.push({ segment, category, logOdds: scoreBoosted(spans, row) });
    }
  });
  const look = new SecondLook(first, segments.length);
  return first.map((candidate, i) => {
    const second = scoreBoosted(again, look.features(candidate, values[i] as Float32Array));
    return { ...candidate, logOdds: bothVerdicts(candidate.logOdds, second) };
  });
}

/** Five digits tell any two clauses apart that a reader would. */
const rounded = (score: number): number => Math.round(score * 1e5) / 1e5;
