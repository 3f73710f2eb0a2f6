import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "fflate";
import { CONTRACT_CLASSES, CONTRACT_FEATURES } from "@/lib/core/clauses/contract-features";
import { type BoostedModel, encodeBoosted } from "@/lib/core/reading/model/boosted-model";
import { encodeLinear } from "@/lib/core/reading/model/pack-linear";
import { buildMatrices } from "./build-matrices";
import {
  clauseRows,
  documentRows,
  firstValues,
  learnKnowledge,
  learnPriors,
  secondValues,
  trainDocuments,
  trainSecondLook,
  trainSpans,
  wholeScores,
} from "./clause-stages";
import { contractFingerprint } from "./contract-fingerprint";
import { crossClauses, crossScoreContracts, guessesOf, learnThresholds } from "./cross-clauses";
import { dealFolds } from "./cross-validate";
import { findCuad, loadContracts } from "./load-contracts";
import { describeContracts, measureContracts } from "./measure-contracts";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";
import { writeGuesses } from "./write-guesses";

/*
 * Trains the reader of commercial contracts on CUAD's training part and writes its weights with the figures they were born with.
 *
 *   npx tsx tools/train/train-clauses.ts [--cuad FOLDER] [--measure] [--out FILE] [--guesses FILE]
 *
 * CUAD is not in the repository: see findCuad for where it is looked for. --measure only cross-validates and prints;
 * --guesses also writes the cross-validated readings for tools/corpus/cuad-eval.mjs. The same data always give the same file.
 */
const args = process.argv.slice(2);
const optionOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const OUT = optionOf("--out") ?? join(import.meta.dirname, "../../lib/core/clauses/weights/contracts-weights.json");
const FOLDS = 5;
const SEED = 7;
/** As many as keep the file under 0.9 MB (docs/experiments-reading.md). */
const KEEP: Keep = { whole: 6500, views: [0, 0, 1800], largest: 127, learnsAnew: false };

const contracts = loadContracts(findCuad(args));
const segments = contracts.flatMap((c) => c.segments);
console.log(`${contracts.length} contracts, ${segments.length} segments`);
const data = {
  matrices: buildMatrices(segments, CONTRACT_FEATURES),
  labels: contracts.flatMap((c) => c.classes),
  documentOf: Int32Array.from(contracts.flatMap((c, d) => c.segments.map(() => d))),
};
const foldOf = dealFolds(
  contracts.map((c) => c.id),
  FOLDS,
  SEED,
);
const scores = crossScoreContracts(contracts, data, foldOf, KEEP, console.log);
const scored = { contracts, scores };
const rows = clauseRows(scored);
const crossed = crossClauses(scored, rows, foldOf, console.log);
const thresholds = learnThresholds(crossed);
const guesses = guessesOf(contracts, crossed, thresholds);
const figures = measureContracts(contracts, guesses, 0.5);
console.log(describeContracts(figures));
const guessFile = optionOf("--guesses");
if (guessFile !== undefined) writeGuesses(guessFile, contracts, guesses);

if (!args.includes("--measure")) {
  const every = Int32Array.from(data.documentOf.keys());
  const linear = encodeLinear(trainLinear(data.matrices, data.labels, every, CONTRACT_CLASSES, KEEP));
  const all = () => true;
  const knowledge = learnKnowledge(scored, all);
  const priors = learnPriors(contracts, all);
  const whole = wholeScores(scored, knowledge);
  const pack = (model: BoostedModel): Uint8Array => deflateSync(encodeBoosted(model), { level: 9 });
  const spans = pack(trainSpans(rows, firstValues(rows, whole)));
  const first = crossed.map((c) => c.first);
  const again = pack(trainSecondLook(rows, secondValues(scored, first, whole)));
  const candidates = crossed.map((c) => c.candidates);
  const documents = pack(trainDocuments(contracts, documentRows(scored, candidates, whole, priors)));
  const parts = [linear, spans, again, documents, JSON.stringify(thresholds)];
  const version = parts
    .reduce((hash, part) => hash.update(part), createHash("sha256"))
    .digest("hex")
    .slice(0, 12);
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  const content = {
    version,
    fingerprint: contractFingerprint(),
    about:
      "Weights over hashed features; no text of any contract can be read from them. Made by tools/train/train-clauses.ts.",
    licence:
      "Learned from the training part of the Contract Understanding Atticus Dataset (CUAD v1), The Atticus Project, CC BY 4.0; 25 of its 41 categories.",
    learnedFrom: {
      contracts: contracts.length,
      spans: contracts.reduce((n, c) => n + c.labels.length, 0),
      rows: every.length,
    },
    measuredBy: `${FOLDS}-fold cross-validation by contract, counted as tools/corpus/cuad-eval.mjs counts`,
    figures,
    thresholds,
    priors,
    ...knowledge,
    linear: base64(linear),
    spans: base64(spans),
    again: base64(again),
    documents: base64(documents),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 1)}\n`);
  console.log(`wrote ${OUT}: ${parts.slice(0, 4).map((part) => part.length)} bytes, version ${version}`);
}
