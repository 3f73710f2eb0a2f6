import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { CONTRACT_CLASSES, type ContractScores } from "@/lib/core/clauses/contract-features";
import { type ClauseThresholds, type ScoredCandidate, settleScores } from "@/lib/core/clauses/document-step";
import { scoreContract } from "@/lib/core/clauses/read-clauses";
import { bothVerdicts } from "@/lib/core/clauses/second-look";
import { scoreBoosted } from "@/lib/core/reading/model/score-boosted";
import type { Matrices } from "./build-matrices";
import {
  type ClauseRow,
  documentRows,
  firstValues,
  learnKnowledge,
  learnPriors,
  type ScoredContracts,
  secondValues,
  trainDocuments,
  trainSecondLook,
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
  /** With the log odds of the first verdict. */
  first: ScoredCandidate[];
  /** The same with those of the second look. */
  candidates: ScoredCandidate[];
  matches: number[][];
  documentOdds: Float32Array;
}

/** First verdict, second look and document step, each fold read by models trained on the others. */
export function crossClauses(
  scored: ScoredContracts,
  rows: readonly ClauseRow[],
  foldOf: Int32Array,
  report: Report,
): CrossedContract[] {
  const { contracts } = scored;
  const folds = [...new Set(foldOf)];
  const wholes = folds.map((fold) =>
    wholeScores(
      scored,
      learnKnowledge(scored, (d) => foldOf[d] !== fold),
    ),
  );
  const firstOdds = crossRows(rows, foldOf, (f) => firstValues(rows, wholes[f] as ContractScores[]), trainSpans);
  report("first verdicts");
  const first = candidatesOf(contracts, rows, firstOdds);
  const again = (f: number): Float32Array[] => secondValues(scored, first, wholes[f] as ContractScores[]);
  const secondOdds = crossRows(rows, foldOf, again, trainSecondLook);
  report("second looks");
  const both = firstOdds.map((o, i) => bothVerdicts(o, secondOdds[i] as number));
  const second = candidatesOf(contracts, rows, both);
  const crossed = contracts.map((_, d) => ({
    first: first[d] as ScoredCandidate[],
    candidates: second[d] as ScoredCandidate[],
    matches: [] as number[][],
    documentOdds: new Float32Array(CLAUSE_CATEGORIES.length),
  }));
  for (const { document, matches } of rows) crossed[document]?.matches.push(matches);
  crossDocuments(scored, crossed, foldOf, wholes);
  return crossed;
}

/** The log odds of every row from a model that learned from the rows of the other folds. */
function crossRows(
  rows: readonly ClauseRow[],
  foldOf: Int32Array,
  valuesOf: (f: number) => Float32Array[],
  train: typeof trainSpans,
): number[] {
  const odds: number[] = rows.map(() => 0);
  [...new Set(foldOf)].forEach((fold, f) => {
    const values = valuesOf(f);
    const isLearned = rows.map((row) => foldOf[row.document] !== fold);
    const model = train(
      rows.filter((_, i) => isLearned[i]),
      values.filter((_, i) => isLearned[i]),
    );
    rows.forEach((_, i) => {
      if (!isLearned[i]) odds[i] = scoreBoosted(model, values[i] as Float32Array);
    });
  });
  return odds;
}

function candidatesOf(
  contracts: readonly LabelledContract[],
  rows: readonly ClauseRow[],
  odds: readonly number[],
): ScoredCandidate[][] {
  const found: ScoredCandidate[][] = contracts.map(() => []);
  rows.forEach(({ document, segment, category }, i) => {
    found[document]?.push({ segment, category, logOdds: odds[i] as number });
  });
  return found;
}

function crossDocuments(
  scored: ScoredContracts,
  crossed: readonly CrossedContract[],
  foldOf: Int32Array,
  wholes: readonly ContractScores[][],
): void {
  const { contracts } = scored;
  const candidates = crossed.map((c) => c.candidates);
  [...new Set(foldOf)].forEach((fold, f) => {
    const isLearned = (d: number): boolean => foldOf[d] !== fold;
    const values = documentRows(scored, candidates, wholes[f] as ContractScores[], learnPriors(contracts, isLearned));
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
  });
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
