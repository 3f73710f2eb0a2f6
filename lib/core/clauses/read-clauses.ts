import { type BoostedModel, decodeBoosted, scoreBoosted } from "../reading/model/boosted-model";
import { DocumentScores, type Task } from "../reading/model/candidate-features";
import { CONTRACT_FEATURE_WEIGHTS, FeatureHasher } from "../reading/model/hash-features";
import { columnsOf, decodeLinear, type LinearWeights, scoreLinear } from "../reading/model/linear-weights";
import { fromBase64 } from "../reading/model/load-weights";
import { segmentSigns } from "../reading/model/segment-signs";
import { readSegments } from "../reading/model/segment-words";
import type { Span } from "../shared/span";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "./clause-category";
import { segmentContract } from "./segment-contract";
import stored from "./weights/clauses-weights.json";

/** One clause of a contract; offsets are UTF-16 units over the text, `end` exclusive. */
export interface ContractClause extends Span {
  category: ClauseCategory;
  /** 0..1, calibrated on contracts the model had not seen; from .5 on the clause counts as there. */
  score: number;
}

/** The thirteen categories that restrain a party form the first group. */
export const CLAUSES_TASK: Task = { kinds: CLAUSE_CATEGORIES.length, firstGroup: 13, candidateFrom: -0.93 };

interface ClauseWeights {
  linear: LinearWeights;
  boosted: BoostedModel;
  /** Per category: second-stage log odds to probability. */
  calibration: { slope: number; shift: number }[];
}

/** Scores below this are not worth listing. */
const LIST_FROM = 0.02;
let loaded: ClauseWeights | null = null;
let shared: FeatureHasher | null = null;

function loadClauseWeights(): ClauseWeights {
  loaded ??= {
    linear: decodeLinear(fromBase64(stored.linear)),
    boosted: decodeBoosted(fromBase64(stored.boosted)),
    calibration: stored.calibration,
  };
  return loaded;
}

/** Version of the weights of this task. */
export const CLAUSE_WEIGHTS_VERSION: string = stored.version;

/**
 * Finds the clauses of the 25 categories in a commercial contract in English.
 *
 * @param text the contract as plain text; hard line breaks are fine
 * @returns clauses in document order, one per sentence and category, with those worth a look down to a score of .02
 */
export function readClauses(text: string): ContractClause[] {
  const weights = loadClauseWeights();
  shared ??= new FeatureHasher(CONTRACT_FEATURE_WEIGHTS);
  const hasher = shared;
  const read = readSegments(segmentContract(text), (part) => part);
  const sums = new Float64Array(columnsOf(weights.linear.classes));
  const scores = read.map((segment) => scoreLinear(weights.linear, hasher, hasher.hash(segment), sums, CLAUSES_TASK));
  const signs = read.map((segment, i) => segmentSigns(segment, i, read.length));
  const whole = new DocumentScores(scores, signs, CLAUSES_TASK);
  return read.flatMap(({ segment }, i) =>
    whole.candidates(i).flatMap((k) => {
      const { slope, shift } = weights.calibration[k] as ClauseWeights["calibration"][number];
      const logOdds = scoreBoosted(weights.boosted, whole.features(i, k));
      const score = 1 / (1 + Math.exp(-(slope * logOdds + shift)));
      const category = CLAUSE_CATEGORIES[k] as ClauseCategory;
      return score < LIST_FROM ? [] : [{ category, start: segment.start, end: segment.end, score }];
    }),
  );
}
