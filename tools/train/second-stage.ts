import { DocumentScores, type Task } from "@/lib/core/reading/model/candidate-features";
import type { SecondStage } from "@/lib/core/reading/model/score-second-stage";
import { segmentSigns } from "@/lib/core/reading/model/segment-signs";
import type { ReadSegment } from "@/lib/core/reading/model/segment-words";
import { type BoostOptions, trainBoostedTrees } from "./boosted-trees";
import type { LearnedDocument } from "./learned-document";
import { Random } from "./random";
import { type NetworkOptions, trainNetwork } from "./train-network";

/** One segment held against one kind. */
export interface CandidateRow {
  document: number;
  segment: number;
  kind: number;
  values: Float32Array;
  isRight: boolean;
}

/** One model for all kinds: it learns from 4,000 positives where a model per kind has 170 (docs/experiments-reading.md). */
const BOOST: BoostOptions = { trees: 300, leaves: 24, rate: 0.06, least: 15, ridge: 2, rows: 0.8, features: 0.4 };
const SEED = 3;
/** Wider or more often shown rows learn papers by heart; found by cross-validation (docs/experiments-reading.md). */
const NETWORK: NetworkOptions = { hidden: 48, passes: 12, batch: 256, rate: 0.002, decay: 1e-4 };
const NETWORK_SEEDS = [1, 2];

/** The rows of the second stage, from first-stage scores that did not see the document. */
export function candidateRows(
  documents: readonly LearnedDocument[],
  scores: readonly Float32Array[][],
  task: Task,
): CandidateRow[] {
  return documents.flatMap((document, d) => {
    const { segments } = document;
    const signsOf = (i: number): number[] => segmentSigns(segments[i] as ReadSegment, i, segments.length);
    const whole = new DocumentScores(scores[d] ?? [], signsOf, task);
    return document.segments.flatMap((_, segment) =>
      whole.candidates(segment).map((kind) => ({
        document: d,
        segment,
        kind,
        values: whole.features(segment, kind),
        isRight: document.classes[segment]?.[kind] === 1,
      })),
    );
  });
}

/** Trains the second stage on the rows: trees, and networks that begin differently. */
export function trainSecondStage(rows: readonly CandidateRow[], { kinds }: Task): SecondStage {
  const size = rows[0]?.values.length ?? 0;
  const columns = Array.from({ length: size }, (_, f) => Float32Array.from(rows, (r) => r.values[f] as number));
  const target = Uint8Array.from(rows, (r) => (r.isRight ? 1 : 0));
  return {
    boosted: trainBoostedTrees(columns, target, BOOST, new Random(SEED)),
    networks: NETWORK_SEEDS.map((seed) => trainNetwork(rows, kinds, NETWORK, seed)),
  };
}
