import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeBoosted } from "@/lib/core/reading/model/boosted-model";
import { classesOf, KINDS_TASK } from "@/lib/core/reading/model/candidate-features";
import { FEATURE_WEIGHTS } from "@/lib/core/reading/model/hash-features";
import { encodeLinear } from "@/lib/core/reading/model/linear-weights";
import { crossBoost, crossScore, dealFolds, firstStageData, writerOf } from "./cross-validate";
import { loadTraining } from "./load-training";
import { describe, measure } from "./measure";
import { calibrate } from "./platt";
import { candidateRows, trainSecondStage } from "./second-stage";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";

/*
 * Trains the reader of AI investment papers and writes its weights with the figures they were born with.
 *
 *   npx tsx tools/train/train.ts [--measure] [--out FILE]
 *
 * Reads tests/corpus/data. --measure only cross-validates and prints. The same corpus always gives the same file.
 */
const outAt = process.argv.indexOf("--out");
const OUT =
  (outAt < 0 ? undefined : process.argv[outAt + 1]) ??
  join(import.meta.dirname, "../../lib/core/reading/model/weights/strings-weights.json");
const FOLDS = 5;
const SEED = 7;
/** Found by cross-validation: fewer weights lose, more gain nothing (docs/experiments-reading.md). */
const KEEP: Keep = { whole: 6000, views: [5000, 4000, 1000] };
/** Log odds from which a candidate counts: best sum of both F1 figures over the folds. Below, it is worth a look down to a quarter's chance. */
const ACCEPT_FROM = -0.2;
const LOOK_FROM = -1.1;

const set = loadTraining();
const data = firstStageData(set.documents, set.sentences, FEATURE_WEIGHTS);
const writers = set.documents.map((d) => writerOf(d.labelled.id));
const foldOf = dealFolds(writers, FOLDS, SEED);
const scores = crossScore(set.documents, data, foldOf, KINDS_TASK, KEEP, console.log);
const rows = candidateRows(set.documents, scores, KINDS_TASK);
const scored = crossBoost(rows, foldOf);
const figures = {
  all: measure(set.documents, scored, ACCEPT_FROM),
  english: measure(set.documents, scored, ACCEPT_FROM, (d) => d.labelled.language === "en"),
  chinese: measure(set.documents, scored, ACCEPT_FROM, (d) => d.labelled.language === "zh"),
  mixed: measure(set.documents, scored, ACCEPT_FROM, (d) => d.labelled.language === "mixed"),
};
for (const [name, figure] of Object.entries(figures)) console.log(describe(name, figure));
for (const [kind, f] of Object.entries(figures.all.kinds)) {
  console.log(`${kind.padEnd(26)} n ${String(f.n).padStart(4)}  P ${f.precision}  R ${f.recall}  F1 ${f.f1}`);
}

if (!process.argv.includes("--measure")) {
  const every = Int32Array.from(data.documentOf.keys());
  const linear = encodeLinear(trainLinear(data.matrices, data.labels, every, classesOf(KINDS_TASK), KEEP));
  const boosted = encodeBoosted(trainSecondStage(rows));
  const calibration = calibrate(
    scored.map((r) => r.logOdds),
    scored.map((r) => r.isRight),
  );
  const version = createHash("sha256").update(linear).update(boosted).digest("hex").slice(0, 12);
  const content = {
    version,
    about: "Weights over hashed features; no text of any document can be read from them. Made by tools/train/train.ts.",
    learnedFrom: { documents: set.documents.length, sentences: set.sentences.length, rows: every.length },
    measuredBy: `${FOLDS}-fold cross-validation, all documents of one writer in one fold`,
    figures,
    calibration,
    acceptFrom: ACCEPT_FROM,
    lookFrom: LOOK_FROM,
    linear: Buffer.from(linear).toString("base64"),
    boosted: Buffer.from(boosted).toString("base64"),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 1)}\n`);
  console.log(`wrote ${OUT}: ${linear.length} + ${boosted.length} bytes, version ${version}`);
}
