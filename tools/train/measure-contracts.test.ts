import { describe, expect, it } from "vitest";
import { CLAUSE_CATEGORIES, type ClauseCategory } from "@/lib/core/clauses/clause-category";
import { evaluate } from "../corpus/cuad-eval.mjs";
import { flattenContract } from "./flatten-contract";
import { sourceSpan, spanWords } from "./load-contracts";
import { type ContractGuess, type MeasuredContract, matchesOf, measureContracts } from "./measure-contracts";

const SOURCE = [
  "1.  Exclusivity. The Buyer shall  purchase all its needs of flour from the Miller alone.",
  "The Miller may inspect the books of the Buyer, upon notice, once each year.\n\n\nNeither party may assign",
  "this agreement without the prior written consent of the other.  The Miller may inspect the bakery.",
].join("\n\n");

/** A contract with labels at the quotes given. */
function contract(
  labels: [ClauseCategory, string][],
): MeasuredContract & { spans: { category: ClauseCategory; start: number; end: number }[]; text: string } {
  const { text, at, sourceAt } = flattenContract(SOURCE);
  const spans = labels.map(([category, quote]) => ({
    category,
    start: SOURCE.indexOf(quote),
    end: SOURCE.indexOf(quote) + quote.length,
  }));
  return {
    text,
    source: SOURCE,
    sourceAt,
    spans,
    labels: spans.map(({ category, start, end }) => ({
      category: CLAUSE_CATEGORIES.indexOf(category),
      start: at[start] ?? 0,
      end: (at[end - 1] ?? 0) + 1,
      words: spanWords(SOURCE.slice(start, end)),
    })),
  };
}

const contracts = [
  contract([
    ["Exclusivity", "The Buyer shall  purchase all its needs of flour from the Miller alone."],
    ["Audit Rights", "The Miller may inspect the books of the Buyer, upon notice"],
    ["Audit Rights", "The Miller may inspect the bakery."],
  ]),
  contract([["Audit Rights", "The Miller may inspect the bakery."]]),
];

function guess(document: number, category: ClauseCategory, words: string, score: number): ContractGuess {
  const { text } = contracts[document] as (typeof contracts)[number];
  const start = text.indexOf(words.split("…")[0] ?? "");
  const end = text.indexOf(words.split("…").at(-1) ?? "") + (words.split("…").at(-1) ?? "").length;
  const k = CLAUSE_CATEGORIES.indexOf(category);
  return {
    document,
    category: k,
    start,
    end,
    score,
    matches: matchesOf(contracts[document] as MeasuredContract, k, start, end),
  };
}

const guesses = [
  guess(0, "Exclusivity", "1. Exclusivity.…alone.", 0.9),
  guess(0, "Exclusivity", "Neither party may…the other.", 0.4),
  guess(0, "Audit Rights", "The Miller may inspect the books…each year.", 0.8),
  guess(0, "Audit Rights", "The Miller may inspect the bakery.", 0.45),
  guess(1, "Audit Rights", "Neither party may…the other.", 0.7),
  guess(1, "Audit Rights", "The Miller may inspect the bakery.", 0.6),
  guess(1, "Exclusivity", "1. Exclusivity.…alone.", 0.55),
];

describe("measureContracts", () => {
  it("counts as the evaluator of CUAD does", () => {
    const own = measureContracts(contracts, guesses, 0.5);
    const theirs = evaluate(
      contracts.map((c, i) => ({ id: String(i), text: c.source, spans: c.spans })),
      guesses.map(({ document, category, start, end, score }) => ({
        doc: String(document),
        category: CLAUSE_CATEGORIES[category] ?? "",
        score,
        ...sourceSpan(contracts[document] as MeasuredContract, start, end),
      })),
    );
    for (const category of ["Exclusivity", "Audit Rights"]) {
      const { cuad_aupr, cuad_f1, doc_f1 } = theirs.per[category] ?? { cuad_aupr: -1, cuad_f1: -1, doc_f1: -1 };
      const { aupr, spanF1, documentF1 } = own.categories[category] ?? { aupr: 0, spanF1: 0, documentF1: 0 };
      expect([aupr, spanF1, documentF1]).toEqual([cuad_aupr, cuad_f1, doc_f1].map((x) => Math.round(x * 1000) / 1000));
    }
  });

  it("matches a sentence that shares half of its words with a label, and no other", () => {
    expect(guesses.map((g) => g.matches)).toEqual([[0], [], [1], [2], [], [0], []]);
  });
});

describe("flattenContract", () => {
  it("folds white space and knows the way back", () => {
    const { text, sourceAt } = flattenContract("Each  party \n\n may end\tit.");
    expect(text).toBe("Each party\nmay end it.");
    expect([...text].map((c, i) => (/\s/.test(c) ? c : "Each  party \n\n may end\tit."[sourceAt[i] ?? -1]))).toEqual([
      ...text,
    ]);
  });
});
