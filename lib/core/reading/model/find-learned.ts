import { CLAUSE_KINDS, type ClauseKind } from "../../taxonomy/clause-kind";
import type { Segment } from "../segments/segment";
import { DocumentScores, placeInPaper, READING_TASK, SHORT } from "./candidate-features";
import { FEATURE_WEIGHTS, FeatureHasher } from "./hash-features";
import { columnsOf, scoreLinear } from "./linear-weights";
import { loadWeights, type Weights } from "./load-weights";
import { scoreSecondStage } from "./score-second-stage";
import { segmentSigns } from "./segment-signs";
import type { ReadSegment } from "./segment-words";
import { WordSums } from "./word-sums";

/** A segment that the learned reader takes for a clause of a kind. */
export interface LearnedCandidate {
  segment: Segment;
  kind: ClauseKind;
  /** 0..1, calibrated on documents the model had not seen: of candidates at .8, four in five are clauses of the kind. */
  probability: number;
  /** True where it counts; false where it is only worth a look. */
  isAccepted: boolean;
  /** True where it is sure enough to show that the paper holds such clauses at all (`withoutDoubtfulStrings`). */
  isTelling: boolean;
}

/**
 * Seven candidates in eight are plainly nothing, and the first trees know: of those that end where the rules' word could still
 * lift them to a look, the lowest in half A stood at -2.1 after 20 trees.
 */
const HOPELESS = { trees: 20, below: -3 };

/** The hasher with its buffers, and the words' sums, are kept for the weights last used. */
let kept: { weights: Weights; hasher: FeatureHasher; wordSums: WordSums } | null = null;

function toolsFor(weights: Weights): NonNullable<typeof kept> {
  if (kept?.weights !== weights) {
    const { linear } = weights;
    const hasher = new FeatureHasher(FEATURE_WEIGHTS, true);
    kept = { weights, hasher, wordSums: new WordSums(linear) };
  }
  return kept;
}

/** The first stage's scores of a document's segments, and which kinds each may be of. */
function scoreSegments(read: readonly ReadSegment[], weights: Weights): DocumentScores {
  const { hasher, wordSums } = toolsFor(weights);
  const columns = columnsOf(weights.linear.classes);
  const memory = new Float32Array(read.length * columns);
  const scores = read.map((segment, i) => {
    const out = memory.subarray(i * columns, (i + 1) * columns);
    return scoreLinear(weights.linear, hasher, hasher.hash(segment), READING_TASK, wordSums, out);
  });
  const signsOf = (i: number): number[] => {
    const { index, total } = placeInPaper(i, read.length);
    return segmentSigns(read[i] as ReadSegment, index, total);
  };
  return new DocumentScores(scores, signsOf, READING_TASK);
}

/** What the learned reader says of a document. */
export interface LearnedReading {
  /** In document order, those below `lookFrom` left out. */
  found: LearnedCandidate[];
  /** Per segment the kinds that it looks like: neither the first stage nor the first trees ruled them out. */
  resembled: ClauseKind[][];
}

/**
 * Reads the segments of one document with the trained model: linear scores per segment and kind, then boosted trees that
 * weigh them against the neighbours and the document as a whole, then the rules' word on top.
 *
 * @param read all segments of the document in order
 * @param rulesSay how far the rules take segment `i` for a clause of the kind, 0..1; asked where their word can matter
 */
export function findLearned(
  read: readonly ReadSegment[],
  rulesSay: (i: number, kind: ClauseKind) => number,
  weights: Weights = loadWeights(),
): LearnedReading {
  const { rules, lookFrom, acceptFrom, tellingFrom, calibration } = weights;
  const scores = scoreSegments(read, weights);
  // What short texts lack is filled up for the trees; networks go by how much, and were never shown such mixtures.
  const secondStage = read.length < SHORT ? { boosted: weights.boosted, networks: [] } : weights;
  const values = new Float32Array(weights.boosted.edges.length);
  const found: LearnedCandidate[] = [];
  const resembled = read.map(({ segment }, i) => {
    const kinds: ClauseKind[] = [];
    for (const k of scores.candidates(i)) {
      const kind = CLAUSE_KINDS[k] as ClauseKind;
      const unaided = scoreSecondStage(secondStage, scores.features(i, k, values), HOPELESS);
      if (unaided === Number.NEGATIVE_INFINITY) continue;
      kinds.push(kind);
      if (unaided + Math.max(0, rules.weight) < lookFrom) continue;
      const logOdds = unaided + rules.weight * rulesSay(i, kind);
      if (logOdds < lookFrom) continue;
      const probability = 1 / (1 + Math.exp(-(calibration.slope * logOdds + calibration.shift)));
      found.push({
        segment,
        kind,
        probability,
        isAccepted: logOdds >= acceptFrom,
        isTelling: logOdds >= tellingFrom,
      });
    }
    return kinds;
  });
  return { found, resembled };
}
