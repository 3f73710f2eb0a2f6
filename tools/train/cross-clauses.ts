import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { CONTRACT_CLASSES } from "@/lib/core/clauses/contract-features";
import { type ClauseThresholds, type ScoredCandidate, settleScores } from "@/lib/core/clauses/document-step";
import { scoreContract } from "@/lib/core/clauses/read-clauses";
import { scoreBoosted } from "@/lib/core/reading/model/score-boosted";
import type { Matrices } from "./build-matrices";
import {
  type ClauseRow,
  documentRows,
  learnKnowledge,
  learnPriors,
  type ScoredContracts,
  trainDocuments,
  trainSpans,
  wholeScores,
} from "./clause-stages";
import { bestThreshold } from "./expected-f1";
import type { LabelledContract } from "./load-contracts";
import type { ContractGuess } from "./measure-contracts";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";

/** All segments of all contracts as rows of the first stage. */
export interface ClauseMatrices {
  matrices: Matrices;
  labels: Uint8Array[];
  /** Document of each row. */
  documentOf: Int32Array;
}

type Report = (text: string) => void;

/** First-stage scores of every contract from classifiers that did not see its fold. */
export function crossScoreContracts(
  contracts: readonly LabelledContract[],
  { matrices, labels, documentOf }: ClauseMatrices,
  foldOf: Int32Array,
  keep: Keep,
  report: Report,
): Float32Array[][] {
  const scores: Float32Array[][] = contracts.map(() => []);
  for (const fold of new Set(foldOf)) {
    const rows = Int32Array.from(documentOf.keys()).filter((row) => foldOf[documentOf[row] as number] !== fold);
    const model = trainLinear(matrices, labels, rows, CONTRACT_CLASSES, keep);
    contracts.forEach(({ segments }, d) => {
      if (foldOf[d] === fold) scores[d] = scoreContract(model, segments);
    });
    report(`first stage without fold ${fold}: ${model.columns.length} weights`);
  }
  return scores;
}

/** Candidates with log odds, and per category the log odds that the contract holds it, from models that did not see its fold. */
export interface CrossedContract {
  candidates: ScoredCandidate[];
  matches: number[][];
  documentOdds: Float32Array;
}

/** Second stage and document step, each fold read by models trained on the others. */
export function crossClauses(
  scored: ScoredContracts,
  rows: readonly ClauseRow[],
  foldOf: Int32Array,
  report: Report,
): CrossedContract[] {
  const crossed = scored.contracts.map(
    (): CrossedContract => ({ candidates: [], matches: [], documentOdds: new Float32Array(CLAUSE_CATEGORIES.length) }),
  );
  for (const fold of new Set(foldOf)) {
    const whole = wholeScores(
      scored,
      learnKnowledge(scored, (d) => foldOf[d] !== fold),
    );
    const values = rows.map((row) => whole[row.document]?.features(row.segment, row.category) as Float32Array);
    const learned = rows.map((row) => foldOf[row.document] !== fold);
    const model = trainSpans(
      rows.filter((_, i) => learned[i]),
      values.filter((_, i) => learned[i]),
    );
    rows.forEach(({ document, segment, category, matches }, i) => {
      if (learned[i]) return;
      const { candidates, matches: all } = crossed[document] as CrossedContract;
      candidates.push({ segment, category, logOdds: scoreBoosted(model, values[i] as Float32Array) });
      all.push(matches);
    });
    report(`second stage without fold ${fold}`);
  }
  crossDocuments(scored, crossed, foldOf);
  return crossed;
}

function crossDocuments(scored: ScoredContracts, crossed: readonly CrossedContract[], foldOf: Int32Array): void {
  const { contracts } = scored;
  const candidates = crossed.map((c) => c.candidates);
  for (const fold of new Set(foldOf)) {
    const isLearned = (d: number): boolean => foldOf[d] !== fold;
    const whole = wholeScores(scored, learnKnowledge(scored, isLearned));
    const values = documentRows(scored, candidates, whole, learnPriors(contracts, isLearned));
    const model = trainDocuments(
      contracts.filter((_, d) => isLearned(d)),
      values.filter((_, d) => isLearned(d)),
    );
    crossed.forEach(({ documentOdds }, d) => {
      if (isLearned(d)) return;
      values[d]?.forEach((row, k) => {
        documentOdds[k] = scoreBoosted(model, row);
      });
    });
  }
}

/** Per category the log odds from which spans and contracts count, from the odds of models that did not see them; no label is asked. */
export function learnThresholds(crossed: readonly CrossedContract[]): ClauseThresholds {
  const spans: number[][] = CLAUSE_CATEGORIES.map(() => []);
  for (const { candidates } of crossed) {
    for (const { category, logOdds } of candidates) spans[category]?.push(logOdds);
  }
  return {
    spans: spans.map(bestThreshold),
    documents: spans.map((_, k) => bestThreshold(crossed.map((c) => c.documentOdds[k] as number))),
  };
}

/** What the product would say of each contract, had it not seen it. */
export function guessesOf(
  contracts: readonly LabelledContract[],
  crossed: readonly CrossedContract[],
  thresholds: ClauseThresholds,
): ContractGuess[] {
  return crossed.flatMap(({ candidates, matches, documentOdds }, document) => {
    const scores = settleScores(candidates, documentOdds, thresholds);
    return candidates.flatMap(({ segment, category }, i) => {
      const span = contracts[document]?.segments[segment]?.segment;
      if (span === undefined) return [];
      const { start, end } = span;
      return [{ document, category, start, end, score: scores[i] as number, matches: matches[i] as number[] }];
    });
  });
}
