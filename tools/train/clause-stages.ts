import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { ContractScores, candidateCategories, type FirstStageKnowledge } from "@/lib/core/clauses/contract-features";
import type { ReadContractSegment } from "@/lib/core/clauses/contract-words";
import { documentFeatures, type ScoredCandidate } from "@/lib/core/clauses/document-step";
import { CATEGORY_OF_LATE_RULE } from "@/lib/core/clauses/rules/match-late-rules";
import { CATEGORY_OF_RULE } from "@/lib/core/clauses/rules/match-rules";
import { SecondLook } from "@/lib/core/clauses/second-look";
import type { BoostedModel } from "@/lib/core/reading/model/boosted-model";
import { type BoostOptions, trainBoostedTrees } from "./boosted-trees";
import type { LabelledContract } from "./load-contracts";
import { matchesOf } from "./measure-contracts";
import { calibrate } from "./platt";
import { Random } from "./random";

/** Found by cross-validation (docs/experiments-reading.md). */
const SPANS: BoostOptions = { trees: 150, leaves: 24, rate: 0.08, least: 30, ridge: 4, rows: 0.6, features: 0.4 };
/** Fewer and smaller trees: what the first verdicts say is soon learned, and soon learned by heart. */
const AGAIN: BoostOptions = { trees: 60, leaves: 16, rate: 0.13, least: 30, ridge: 4, rows: 0.6, features: 0.2 };
const DOCUMENTS: BoostOptions = { trees: 150, leaves: 4, rate: 0.05, least: 20, ridge: 4, rows: 0.7, features: 0.6 };
/** Trees of so many seeds are averaged: each sees other rows and features. */
const SEEDS = [3, 4, 5];
/** Only first-stage scores above this bear on where a score begins to mean something. */
const CALIBRATE_FROM = -1.05;
/** A rule is trusted after some hits only: this many right and wrong ones are thought to come before. */
const RULE_PRIOR = { right: 0.2, wrong: 4 };

/** A segment held against a category. */
export interface ClauseRow {
  document: number;
  segment: number;
  category: number;
  /** The labels that the segment matches as CUAD's evaluation counts it. */
  matches: number[];
}

/** Everything the trees are trained from: contracts with first-stage scores that did not see them. */
export interface ScoredContracts {
  contracts: readonly LabelledContract[];
  scores: readonly Float32Array[][];
}

/** What first-stage scores and rules are worth, learned from the documents chosen. */
export function learnKnowledge(scored: ScoredContracts, isLearned: (d: number) => boolean): FirstStageKnowledge {
  return {
    ruleOdds: learnRuleOdds(scored, CATEGORY_OF_RULE, ({ rules }) => rules, isLearned),
    lateOdds: learnRuleOdds(scored, CATEGORY_OF_LATE_RULE, ({ late }) => late, isLearned),
    calibrations: learnCalibrations(scored, isLearned),
  };
}

function learnRuleOdds(
  { contracts }: ScoredContracts,
  categories: readonly number[],
  hitsOf: (segment: ReadContractSegment) => readonly number[],
  isLearned: (d: number) => boolean,
): number[] {
  const right = categories.map(() => RULE_PRIOR.right);
  const wrong = categories.map(() => RULE_PRIOR.wrong);
  contracts.forEach(({ segments, classes }, d) => {
    if (!isLearned(d)) return;
    segments.forEach((segment, i) => {
      for (const rule of hitsOf(segment)) {
        const counts = classes[i]?.[categories[rule] as number] === 1 ? right : wrong;
        counts[rule] = (counts[rule] as number) + 1;
      }
    });
  });
  return right.map((count, rule) => short(Math.log(count / (wrong[rule] as number))));
}

function learnCalibrations(
  { contracts, scores }: ScoredContracts,
  isLearned: (d: number) => boolean,
): FirstStageKnowledge["calibrations"] {
  return CLAUSE_CATEGORIES.map((_, k) => {
    const seen = { scores: [] as number[], right: [] as boolean[] };
    contracts.forEach(({ classes }, d) => {
      if (!isLearned(d)) return;
      classes.forEach((labels, i) => {
        const score = scores[d]?.[i]?.[k] as number;
        if (score <= CALIBRATE_FROM && labels[k] === 0) return;
        seen.scores.push(score);
        seen.right.push(labels[k] === 1);
      });
    });
    const { slope, shift } = calibrate(seen.scores, seen.right);
    return { slope: short(slope), shift: short(shift) };
  });
}

/** Four digits are enough, and keep the weight file readable. */
const short = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The log odds that a contract holds each category, learned from the documents chosen. */
export function learnPriors(contracts: readonly LabelledContract[], isLearned: (d: number) => boolean): number[] {
  const learned = contracts.filter((_, d) => isLearned(d));
  return CLAUSE_CATEGORIES.map((_, k) => {
    const holding = learned.filter(({ labels }) => labels.some((label) => label.category === k)).length;
    return short(Math.log((holding + 1) / (learned.length - holding + 3)));
  });
}

/** All candidates in order. */
export function clauseRows({ contracts, scores }: ScoredContracts): ClauseRow[] {
  return contracts.flatMap((contract, document) =>
    contract.segments.flatMap((read, segment) =>
      candidateCategories(scores[document]?.[segment] as Float32Array, read.late).map((category) => {
        const matches = matchesOf(contract, category, read.segment.start, read.segment.end);
        return { document, segment, category, matches };
      }),
    ),
  );
}

/** Per contract the scores as the second stage sees them. */
export function wholeScores({ contracts, scores }: ScoredContracts, knowledge: FirstStageKnowledge): ContractScores[] {
  return contracts.map(({ segments }, d) => new ContractScores(scores[d] as Float32Array[], segments, knowledge));
}

/** Features of all rows at the first verdict. */
export function firstValues(rows: readonly ClauseRow[], whole: readonly ContractScores[]): Float32Array[] {
  return rows.map(({ document, segment, category }) => featuresAt(whole, document, segment, category));
}

const featuresAt = (whole: readonly ContractScores[], d: number, segment: number, category: number): Float32Array =>
  (whole[d] as ContractScores).features(segment, category);

/**
 * Features of all rows at the second look.
 *
 * @param first per contract its rows with the log odds of first verdicts that did not see it
 */
export function secondValues(
  { contracts }: ScoredContracts,
  first: readonly ScoredCandidate[][],
  whole: readonly ContractScores[],
): Float32Array[] {
  return first.flatMap((candidates, d) => {
    const look = new SecondLook(candidates, contracts[d]?.segments.length ?? 0);
    return candidates.map((c) => look.features(c, featuresAt(whole, d, c.segment, c.category)));
  });
}

/** Both learn which segments match a label as the evaluation counts it, not which touch one. */
const matchTarget = (rows: readonly ClauseRow[]): Uint8Array =>
  Uint8Array.from(rows, (row) => (row.matches.length > 0 ? 1 : 0));

/** Trains the first verdict. */
export function trainSpans(rows: readonly ClauseRow[], values: readonly Float32Array[]): BoostedModel {
  return trainAveraged(columnsFrom(values), matchTarget(rows), SPANS);
}

/** Trains the second look. */
export function trainSecondLook(rows: readonly ClauseRow[], values: readonly Float32Array[]): BoostedModel {
  return trainAveraged(columnsFrom(values), matchTarget(rows), AGAIN);
}

/** Features of every contract and category, in that order. */
export function documentRows(
  { contracts }: ScoredContracts,
  candidates: readonly ScoredCandidate[][],
  whole: readonly ContractScores[],
  priors: readonly number[],
): Float32Array[][] {
  return contracts.map(({ segments }, d) =>
    documentFeatures(candidates[d] as ScoredCandidate[], whole[d] as ContractScores, segments.length, priors),
  );
}

/** Trains the step that asks whether a contract holds a category at all. */
export function trainDocuments(
  contracts: readonly LabelledContract[],
  values: readonly Float32Array[][],
): BoostedModel {
  const target = contracts.flatMap(({ labels }) =>
    CLAUSE_CATEGORIES.map((_, k) => (labels.some((label) => label.category === k) ? 1 : 0)),
  );
  return trainAveraged(columnsFrom(values.flat()), Uint8Array.from(target), DOCUMENTS);
}

function columnsFrom(values: readonly Float32Array[]): Float32Array[] {
  const size = values[0]?.length ?? 0;
  return Array.from({ length: size }, (_, f) => Float32Array.from(values, (v) => v[f] as number));
}

/** The average of models that differ in their seed only: all their trees, each with its share of the say. */
function trainAveraged(columns: readonly Float32Array[], target: Uint8Array, options: BoostOptions): BoostedModel {
  const models = SEEDS.map((seed) => trainBoostedTrees(columns, target, options, new Random(seed)));
  const first = models[0] as BoostedModel;
  const trees = models.flatMap((model) => model.trees);
  return {
    ...first,
    trees: trees.map((tree) => ({ ...tree, leaf: tree.leaf.map((value) => value / models.length) })),
  };
}
