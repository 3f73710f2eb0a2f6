import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeBoosted } from "@/lib/core/reading/model/boosted-model";
import { classesOf, KINDS_TASK } from "@/lib/core/reading/model/candidate-features";
import { encodeNetwork } from "@/lib/core/reading/model/candidate-network";
import { FEATURE_WEIGHTS } from "@/lib/core/reading/model/hash-features";
import { encodeLinear } from "@/lib/core/reading/model/pack-linear";
import { isTuningDocument } from "../../tests/corpus/load-corpus";
import { crossScore, crossSecondStage, dealFolds, firstStageData, writerOf } from "./cross-validate";
import { loadTraining, type TrainingDocument } from "./load-training";
import { describe, type Lines, measure } from "./measure";
import { calibrate } from "./platt";
import { reliabilityOf } from "./reliability";
import { fitRulesWord } from "./rules-word";
import { candidateRows, trainSecondStage } from "./second-stage";
import type { Keep } from "./select-weights";
import { trainLinear } from "./train-linear";

/*
 * Trains the reader of AI investment papers and writes its weights with the figures they were born with.
 *
 *   npx tsx tools/train/train.ts [--measure] [--thresholds] [--out FILE]
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
const KEEP: Keep = { whole: 12_000, views: [10_000, 8000, 2000], largest: 31, learnsAnew: true };
/** Log odds from which a candidate counts: best for papers that nobody read while writing rules. Below, it is worth a look down to a quarter's chance. */
const ACCEPT_FROM = -0.5;
/** Log odds of the surest string below which a paper's strings do not count: cross-validated, .8 to 1.2 give the same. */
const TELLING_FROM = 1;
const LINES: Lines = { acceptFrom: ACCEPT_FROM, tellingFrom: TELLING_FROM };
const LOOK_FROM = -1.1;

const set = loadTraining();
const data = firstStageData(set.documents, set.sentences, FEATURE_WEIGHTS);
const writers = set.documents.map((d) => writerOf(d.labelled.id));
const foldOf = dealFolds(writers, FOLDS, SEED);
const scores = crossScore(set.documents, data, foldOf, KINDS_TASK, KEEP, console.log);
const rows = candidateRows(set.documents, scores, KINDS_TASK);
const heard = crossSecondStage(rows, foldOf, KINDS_TASK).map((row) => ({
  ...row,
  rules: set.documents[row.document]?.rulesSay(row.segment, row.kind) ?? 0,
}));
const isUnread = (d: TrainingDocument): boolean => !isTuningDocument(d.labelled.id);
const unreadRow = (row: { document: number }): boolean => isUnread(set.documents[row.document] as TrainingDocument);
const rulesWeight = fitRulesWord(heard.filter(unreadRow));
console.log(`the rules' word weighs ${rulesWeight.toFixed(2)}`);
const scored = heard
  .filter((row) => set.documents[row.document]?.isVetoed(row.segment, row.kind) === false)
  .map((row) => ({ ...row, logOdds: row.logOdds + rulesWeight * row.rules }));
const inLanguage = (language: string) => (d: TrainingDocument) => d.labelled.language === language;
const figures = {
  all: measure(set.documents, scored, LINES),
  unread: measure(set.documents, scored, LINES, isUnread),
  english: measure(set.documents, scored, LINES, inLanguage("en")),
  chinese: measure(set.documents, scored, LINES, inLanguage("zh")),
  mixed: measure(set.documents, scored, LINES, inLanguage("mixed")),
};
if (process.argv.includes("--thresholds")) {
  for (let from = -1; from < 1; from += 0.1) {
    console.log(
      from.toFixed(1),
      describe("unread", measure(set.documents, scored, { ...LINES, acceptFrom: from }, isUnread)),
    );
    console.log(from.toFixed(1), describe("all", measure(set.documents, scored, { ...LINES, acceptFrom: from })));
  }
}
for (const [name, figure] of Object.entries(figures)) console.log(describe(name, figure));
for (const [kind, f] of Object.entries(figures.all.kinds)) {
  console.log(`${kind.padEnd(26)} n ${String(f.n).padStart(4)}  P ${f.precision}  R ${f.recall}  F1 ${f.f1}`);
}

if (!process.argv.includes("--measure")) {
  const every = Int32Array.from(data.documentOf.keys());
  const linear = encodeLinear(trainLinear(data.matrices, data.labels, every, classesOf(KINDS_TASK), KEEP));
  const second = trainSecondStage(rows, KINDS_TASK);
  const trees = encodeBoosted(second.boosted);
  const networks = second.networks.map(encodeNetwork);
  const unread = scored.filter(unreadRow);
  const calibration = calibrate(
    unread.map((r) => r.logOdds),
    unread.map((r) => r.isRight),
  );
  const version = createHash("sha256")
    .update(linear)
    .update(trees)
    .update(Buffer.concat(networks))
    .digest("hex")
    .slice(0, 12);
  const content = {
    version,
    about: "Weights over hashed features; no text of any document can be read from them. Made by tools/train/train.ts.",
    learnedFrom: { documents: set.documents.length, sentences: set.sentences.length, rows: every.length },
    measuredBy: `${FOLDS}-fold cross-validation, all documents of one writer in one fold`,
    figures,
    rules: { weight: rulesWeight },
    calibration,
    reliability: reliabilityOf(unread, calibration),
    acceptFrom: ACCEPT_FROM,
    lookFrom: LOOK_FROM,
    tellingFrom: TELLING_FROM,
    linear: Buffer.from(linear).toString("base64"),
    boosted: Buffer.from(trees).toString("base64"),
    networks: networks.map((bytes) => Buffer.from(bytes).toString("base64")),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 1)}\n`);
  console.log(`wrote ${OUT}: ${linear.length} + ${trees.length} bytes, version ${version}`);
}
