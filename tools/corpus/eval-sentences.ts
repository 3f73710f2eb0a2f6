import { readByRules, readDocument } from "@/lib/core/reading/read-document";
import { CLAUSE_KINDS, type ClauseKind } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";
import { loadSentences } from "../../tests/corpus/load-corpus";
import { figures, PROTECTIONS, STRINGS, type Tally, tallyOf } from "../../tests/corpus/score-findings";

/*
 * Reads each labelled sentence alone and prints how well its kinds are told. Rules are not tuned on the sentences, so by
 * the rules alone this is a second blind check, of the cues without a paper around them; the learned reader has seen them.
 *
 *   npx tsx tools/corpus/eval-sentences.ts [--lang en|zh] [--rules]
 */
const at = process.argv.indexOf("--lang");
const language = at < 0 ? null : process.argv[at + 1];
const read = process.argv.includes("--rules") ? readByRules : readDocument;
const totals = new Map<ClauseKind, Tally>();
let empty = 0;
let silent = 0;
for (const sentence of loadSentences()) {
  if (language !== null && sentence.lang !== language) continue;
  const labels = new Set(sentence.labels.map((l) => l.kind));
  const found = new Set(read(extractText(sentence.text)).findings.map((f) => f.kind));
  for (const kind of labels) {
    const tally = tallyOf(totals, kind);
    tally.gold += 1;
    if (found.has(kind)) tally.found += 1;
  }
  for (const kind of found) {
    const tally = tallyOf(totals, kind);
    tally.findings += 1;
    if (labels.has(kind)) tally.right += 1;
  }
  if (labels.size === 0) {
    empty += 1;
    if (found.size === 0) silent += 1;
  }
}

function line(name: string, kinds: readonly ClauseKind[]): string {
  const { gold, precision, recall, f1 } = figures(totals, kinds);
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);
  return `${name.padEnd(26)}${String(gold).padStart(5)}  ${percent(precision)}${percent(recall)}${percent(f1)}`;
}
console.log("kind                       gold       P     R    F1");
for (const kind of CLAUSE_KINDS) console.log(line(kind, [kind]));
console.log(`${line("STRINGS", STRINGS)}\n${line("PROTECTIONS", PROTECTIONS)}\n${line("ALL", CLAUSE_KINDS)}`);
console.log(`look-alikes left alone: ${silent} of ${empty}`);
