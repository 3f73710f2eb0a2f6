import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { CLAUSES_TASK } from "@/lib/core/clauses/read-clauses";
import { encodeBoosted } from "@/lib/core/reading/model/boosted-model";
import { classesOf } from "@/lib/core/reading/model/candidate-features";
import { CONTRACT_FEATURE_WEIGHTS } from "@/lib/core/reading/model/hash-features";
import { encodeLinear } from "@/lib/core/reading/model/linear-weights";
import type { BoostOptions } from "./boosted-trees";
import { crossBoost, crossScore, dealFolds, firstStageData, type ScoredRow } from "./cross-validate";
import { evaluate } from "./cuad-eval.mjs";
import { loadContracts, type TrainingContract } from "./load-contracts";
import { type Calibration, calibrate } from "./platt";
import { candidateRows, trainSecondStage } from "./second-stage";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";

/*
 * Trains the reader of commercial contracts on CUAD's training part and writes its weights with their figures.
 *
 *   npx tsx tools/train/train-clauses.ts --cuad path/to/cuad-train.jsonl.gz [--measure]
 *
 * CUAD v1 is CC BY 4.0, The Atticus Project; it stays outside the repository. --measure only cross-validates and prints.
 */
const OUT = join(import.meta.dirname, "../../lib/core/clauses/weights/clauses-weights.json");
const FOLDS = 5;
const SEED = 7;
/** No view of its own for the wording: it is by far the largest and gains little here (docs/experiments-reading.md). */
const KEEP: Keep = { whole: 6000, views: [0, 3000, 1000] };

/** Ten times the rows of the investment papers: half the trees do. */
const BOOST: BoostOptions = { trees: 150, leaves: 24, rate: 0.1, least: 30, ridge: 4, rows: 0.6, features: 0.4 };

const at = process.argv.indexOf("--cuad");
const path = at < 0 ? undefined : process.argv[at + 1];
if (path === undefined) throw new Error("say where CUAD's training part is: --cuad path/to/cuad-train.jsonl.gz");

const contracts = loadContracts(path);
console.log(`${contracts.length} contracts, ${contracts.reduce((n, c) => n + c.segments.length, 0)} segments`);
const data = firstStageData(contracts, [], CONTRACT_FEATURE_WEIGHTS);
const ids = contracts.map((c) => c.labelled.id);
const foldOf = dealFolds(ids, FOLDS, SEED);
const scores = crossScore(contracts, data, foldOf, CLAUSES_TASK, KEEP, console.log);
const rows = candidateRows(contracts, scores, CLAUSES_TASK);
console.log(`${rows.length} candidates, ${rows.filter((r) => r.isRight).length} right`);
const scored = crossBoost(rows, foldOf, BOOST);
const calibration = CLAUSE_CATEGORIES.map((_, k) => calibrateKind(scored.filter((r) => r.kind === k)));
const figures = measureClauses(contracts, scored, calibration);
for (const [category, f] of Object.entries(figures.categories)) console.log(category.padEnd(34), JSON.stringify(f));
console.log(JSON.stringify({ mean: figures.mean, pooled: figures.pooled }));
if (!process.argv.includes("--measure")) write();

function calibrateKind(of: readonly ScoredRow[]): Calibration {
  return calibrate(
    of.map((r) => r.logOdds),
    of.map((r) => r.isRight),
  );
}

function measureClauses(
  documents: readonly TrainingContract[],
  found: readonly ScoredRow[],
  by: readonly Calibration[],
) {
  const predictions = found.map((row) => {
    const { slope, shift } = by[row.kind] as Calibration;
    const { segment } = (documents[row.document] as TrainingContract).segments[
      row.segment
    ] as TrainingContract["segments"][number];
    const score = 1 / (1 + Math.exp(-(slope * row.logOdds + shift)));
    return {
      doc: ids[row.document] ?? "",
      start: segment.start,
      end: segment.end,
      category: CLAUSE_CATEGORIES[row.kind] ?? "",
      score,
    };
  });
  const result = evaluate(
    documents.map((d) => d.labelled),
    predictions,
    null,
    0.5,
    false,
  );
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    mean: {
      aupr: round(result.mean.cuad_aupr),
      spanF1: round(result.mean.cuad_f1),
      documentF1: round(result.mean.doc_f1),
    },
    pooled: { documentF1: round(result.pooled.doc_f1), spanF1: round(result.pooled.f1) },
    categories: Object.fromEntries(
      Object.entries(result.per).map(([category, v]) => [
        category,
        { n: v.n_spans, aupr: round(v.cuad_aupr), documentF1: round(v.doc_f1) },
      ]),
    ),
  };
}

function write(): void {
  const every = Int32Array.from(data.documentOf.keys());
  const linear = encodeLinear(trainLinear(data.matrices, data.labels, every, classesOf(CLAUSES_TASK), KEEP));
  const boosted = encodeBoosted(trainSecondStage(rows, BOOST));
  const version = createHash("sha256").update(linear).update(boosted).digest("hex").slice(0, 12);
  const content = {
    version,
    about:
      "Weights over hashed features; no text of any contract can be read from them. Learned from CUAD v1 (training part), CC BY 4.0, (c) The Atticus Project, https://www.atticusprojectai.org/cuad; changed: reduced to weights. Made by tools/train/train-clauses.ts.",
    learnedFrom: { contracts: contracts.length, segments: every.length },
    measuredBy: `${FOLDS}-fold cross-validation by contract inside the training part`,
    figures,
    calibration,
    linear: Buffer.from(linear).toString("base64"),
    boosted: Buffer.from(boosted).toString("base64"),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 1)}\n`);
  console.log(`wrote ${OUT}: ${linear.length} + ${boosted.length} bytes, version ${version}`);
}
