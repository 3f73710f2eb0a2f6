import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { type ContractLabel, type LabelledContract, sourceSpan, spanWords } from "./load-contracts";

/** A span read as a clause of a category, with what it matches. */
export interface ContractGuess {
  /** Index of the contract. */
  document: number;
  /** Index of the category. */
  category: number;
  start: number;
  end: number;
  /** The higher the likelier; any scale. */
  score: number;
  /** Indices in the contract's `labels` of the labels it matches. */
  matches: readonly number[];
}

/** Figures of one category, as tools/corpus/cuad-eval.mjs counts them. Shares are 0..1. */
export interface CategoryFigures {
  /** Labelled spans, and documents that hold one. */
  spans: number;
  documents: number;
  aupr: number;
  spanF1: number;
  documentF1: number;
  /** Documents found, found wrongly, missed. */
  found: number;
  wrong: number;
  missed: number;
}

/** Figures of all categories: means over categories, and document F1 over all pairs of document and category. */
export interface ContractFigures {
  aupr: number;
  spanF1: number;
  documentF1: number;
  pooledDocumentF1: number;
  categories: Record<string, CategoryFigures>;
}

/** What is measured against. */
export type MeasuredContract = Pick<LabelledContract, "source" | "sourceAt" | "labels">;

function sourceText(contract: MeasuredContract, from: number, to: number): string {
  const { start, end } = sourceSpan(contract, from, to);
  return contract.source.slice(start, end);
}

/** Two spans match when their word sets share half of their union. Source: CUAD's evaluate.py. */
const MATCH_FROM = 0.5;

/** The labels of a category that a span matches. */
export function matchesOf(contract: MeasuredContract, category: number, start: number, end: number): number[] {
  const found: number[] = [];
  let words: Set<string> | null = null;
  contract.labels.forEach((label, i) => {
    if (label.category !== category) return;
    words ??= spanWords(sourceText(contract, start, end));
    if (overlap(words, label.words) >= MATCH_FROM) found.push(i);
  });
  return found;
}

function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/**
 * Holds guesses against the labels.
 *
 * @param threshold score from which a guess counts
 */
export function measureContracts(
  contracts: readonly MeasuredContract[],
  guesses: readonly ContractGuess[],
  threshold: number,
): ContractFigures {
  const figures = CLAUSE_CATEGORIES.map((_, category) => {
    const own = guesses.filter((g) => g.category === category);
    return {
      ...spanFigures(contracts, own, category, threshold),
      ...documentFigures(contracts, own, category, threshold),
    };
  });
  const mean = (pick: (f: CategoryFigures) => number): number =>
    figures.reduce((sum, f) => sum + pick(f), 0) / figures.length;
  const total = (pick: (f: CategoryFigures) => number): number => figures.reduce((sum, f) => sum + pick(f), 0);
  return {
    aupr: round(mean((f) => f.aupr)),
    spanF1: round(mean((f) => f.spanF1)),
    documentF1: round(mean((f) => f.documentF1)),
    pooledDocumentF1: round(
      f1(
        total((f) => f.found),
        total((f) => f.wrong),
        total((f) => f.missed),
      ),
    ),
    categories: Object.fromEntries(CLAUSE_CATEGORIES.map((name, k) => [name, rounded(figures[k] as CategoryFigures)])),
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
const f1 = (right: number, wrong: number, missed: number): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

function rounded(figures: CategoryFigures): CategoryFigures {
  const { aupr, spanF1, documentF1 } = figures;
  return { ...figures, aupr: round(aupr), spanF1: round(spanF1), documentF1: round(documentF1) };
}

/** Of guesses with the same words in the same contract only the best counts. */
function distinct(contracts: readonly MeasuredContract[], guesses: readonly ContractGuess[]): ContractGuess[] {
  const best = new Map<string, ContractGuess>();
  for (const guess of guesses) {
    const contract = contracts[guess.document] as MeasuredContract;
    const key = `${guess.document} ${sourceText(contract, guess.start, guess.end)}`;
    const seen = best.get(key);
    if (seen === undefined || seen.score < guess.score) best.set(key, guess);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * Area under the precision-recall curve: precision made non-increasing, beginning at recall 0 with precision 1, up to the
 * highest recall reached; and F1 at the threshold.
 */
function spanFigures(
  contracts: readonly MeasuredContract[],
  guesses: readonly ContractGuess[],
  category: number,
  threshold: number,
): Pick<CategoryFigures, "spans" | "aupr" | "spanF1"> {
  const spans = contracts.reduce((sum, c) => sum + c.labels.filter((l) => l.category === category).length, 0);
  const sorted = distinct(contracts, guesses);
  const found = new Set<string>();
  const points: { recall: number; precision: number }[] = [];
  let wrong = 0;
  let spanF1 = 0;
  sorted.forEach((guess, i) => {
    if (guess.matches.length === 0) wrong += 1;
    for (const label of guess.matches) found.add(`${guess.document} ${label}`);
    if (sorted[i + 1]?.score === guess.score) return;
    points.push({ recall: found.size / spans, precision: found.size / (found.size + wrong) });
    if (guess.score >= threshold) spanF1 = f1(found.size, wrong, spans - found.size);
  });
  return { spans, aupr: areaUnder(points), spanF1 };
}

function areaUnder(points: readonly { recall: number; precision: number }[]): number {
  const envelope = points.map((p) => p.precision);
  for (let i = envelope.length - 2; i >= 0; i--)
    envelope[i] = Math.max(envelope[i] as number, envelope[i + 1] as number);
  let area = 0;
  let recall = 0;
  let precision = Math.max(1, envelope[0] ?? 1);
  points.forEach((point, i) => {
    area += ((point.recall - recall) * ((envelope[i] as number) + precision)) / 2;
    recall = point.recall;
    precision = envelope[i] as number;
  });
  return area;
}

const holds = (labels: readonly ContractLabel[], category: number): boolean =>
  labels.some((label) => label.category === category);

/** Whether each contract holds the category at all: its highest score against the threshold. */
function documentFigures(
  contracts: readonly MeasuredContract[],
  guesses: readonly ContractGuess[],
  category: number,
  threshold: number,
): Omit<CategoryFigures, "spans" | "aupr" | "spanF1"> {
  const flagged = new Set(guesses.filter((g) => g.score >= threshold).map((g) => g.document));
  const counts = { documents: 0, found: 0, wrong: 0, missed: 0 };
  contracts.forEach(({ labels }, d) => {
    const isThere = holds(labels, category);
    if (isThere) counts.documents += 1;
    if (flagged.has(d)) counts[isThere ? "found" : "wrong"] += 1;
    else if (isThere) counts.missed += 1;
  });
  return { ...counts, documentF1: f1(counts.found, counts.wrong, counts.missed) };
}

/** The figures in lines for people. */
export function describeContracts(figures: ContractFigures): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  const lines = Object.entries(figures.categories).map(
    ([name, f]) =>
      `${name.padEnd(34)} n ${String(f.spans).padStart(4)}  AUPR ${percent(f.aupr)}  span F1 ${percent(f.spanF1)}  document F1 ${percent(f.documentF1)}`,
  );
  const { aupr, spanF1, documentF1, pooledDocumentF1 } = figures;
  return [
    ...lines,
    `mean AUPR ${percent(aupr)}, span F1 ${percent(spanF1)}, document F1 ${percent(documentF1)}, pooled ${percent(pooledDocumentF1)}`,
  ].join("\n");
}
