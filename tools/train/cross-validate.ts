import { classesOf, type Task } from "@/lib/core/reading/model/candidate-features";
import { FeatureHasher, type FeatureWeights } from "@/lib/core/reading/model/hash-features";
import type { LinearWeights } from "@/lib/core/reading/model/linear-model";
import { scoreLinear } from "@/lib/core/reading/model/linear-weights";
import { scoreSecondStage } from "@/lib/core/reading/model/score-second-stage";
import { buildMatrices, type Matrices } from "./build-matrices";
import type { LearnedDocument, LearnedSentence } from "./learned-document";
import { Random } from "./random";
import { type CandidateRow, trainSecondStage } from "./second-stage";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";

/** All rows of the first stage: the documents' segments in order, then the sentences. */
export interface FirstStageData {
  matrices: Matrices;
  labels: Uint8Array[];
  weights: FeatureWeights;
  /** Document of each row; -1 for sentences, which are learned from in every fold and never tested. */
  documentOf: Int32Array;
}

/** A candidate with the second stage's log odds from a model that did not see its document. */
export interface ScoredRow extends CandidateRow {
  logOdds: number;
}

export function firstStageData(
  documents: readonly LearnedDocument[],
  sentences: readonly LearnedSentence[],
  weights: FeatureWeights,
): FirstStageData {
  const documentOf = documents.flatMap((d, i) => d.segments.map(() => i));
  return {
    matrices: buildMatrices([...documents.flatMap((d) => d.segments), ...sentences.map((s) => s.words)], weights),
    weights,
    labels: [...documents.flatMap((d) => d.classes), ...sentences.map((s) => s.classes)],
    documentOf: Int32Array.from([...documentOf, ...sentences.map(() => -1)]),
  };
}

/** The writer of a document: the letters before its number. */
export const writerOf = (id: string): string => id.replace(/-?\d+$/, "");

/**
 * Deals documents into folds, all documents of one group into the same. Grouped by writer, what is measured is how well
 * wording is read that nobody here has seen, as on blind documents.
 *
 * @param groups the group of each document
 */
export function dealFolds(groups: readonly string[], folds: number, seed: number): Int32Array {
  const distinct = [...new Set(groups)].sort();
  const order = Int32Array.from(distinct.keys());
  new Random(seed).shuffle(order);
  const foldOf = new Map(Array.from(order, (g, i) => [distinct[g] ?? "", i % folds] as const));
  return Int32Array.from(groups, (group) => foldOf.get(group) ?? 0);
}

/** Scores a document's segments with the first stage, exactly as the product does. */
export function scoreSegments(
  model: LinearWeights,
  hasher: FeatureHasher,
  document: LearnedDocument,
  task: Task,
): Float32Array[] {
  return document.segments.map((segment) => scoreLinear(model, hasher, hasher.hash(segment), task));
}

/** First-stage scores of every document from classifiers that did not see its fold. */
export function crossScore(
  documents: readonly LearnedDocument[],
  data: FirstStageData,
  foldOf: Int32Array,
  task: Task,
  keep: Keep,
  report: (text: string) => void,
): Float32Array[][] {
  const scores: Float32Array[][] = documents.map(() => []);
  const hasher = new FeatureHasher(data.weights);
  for (const fold of new Set(foldOf)) {
    const rows = Int32Array.from(data.documentOf.keys()).filter(
      (row) => foldOf[data.documentOf[row] as number] !== fold,
    );
    const model = trainLinear(data.matrices, data.labels, rows, classesOf(task), keep);
    documents.forEach((document, d) => {
      if (foldOf[d] === fold) scores[d] = scoreSegments(model, hasher, document, task);
    });
    report(`first stage without fold ${fold}: ${model.columns.length} weights`);
  }
  return scores;
}

/** Second-stage log odds of every candidate from a model that did not see its fold. */
export function crossSecondStage(rows: readonly CandidateRow[], foldOf: Int32Array, task: Task): ScoredRow[] {
  return [...new Set(foldOf)].flatMap((fold) => {
    const model = trainSecondStage(
      rows.filter((r) => foldOf[r.document] !== fold),
      task,
    );
    return rows
      .filter((r) => foldOf[r.document] === fold)
      .map((r) => ({ ...r, logOdds: scoreSecondStage(model, r.values) }));
  });
}
