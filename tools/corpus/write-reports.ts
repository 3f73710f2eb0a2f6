/**
 * Writes the labelled documents and what is read in each, so that `strings-eval.mjs` can hold one against the other: kinds,
 * severities and facts of found clauses. Usage:
 *
 *   npx tsx tools/corpus/write-reports.ts FOLDER [--half A|B|all] [--rules]
 *   node tools/corpus/strings-eval.mjs --gold FOLDER/gold --reports FOLDER/reports
 *
 * --rules reads by the rules alone: they were not written on half B, while the learned reader has seen all documents.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readByRules, readDocument } from "@/lib/core/reading/read-document";
import { extractText } from "@/lib/extract/plain-text";
import { isTuningDocument, loadDocuments } from "../../tests/corpus/load-corpus";

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: "string", default: "all" }, rules: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Name the folder that is to be written.");
const half = args.half.toUpperCase();
const [gold, reports] = [join(folder, "gold"), join(folder, "reports")];
for (const path of [gold, reports]) mkdirSync(path, { recursive: true });
const read = args.rules ? readByRules : readDocument;

for (const { text, ...labels } of loadDocuments()) {
  if (half !== "ALL" && isTuningDocument(labels.id) !== (half === "A")) continue;
  const document = extractText(text);
  const report = { text: document.text, findings: read(document).findings };
  writeFileSync(join(gold, `${labels.id}.txt`), text);
  writeFileSync(join(gold, `${labels.id}.json`), JSON.stringify(labels));
  writeFileSync(join(reports, `${labels.id}.json`), JSON.stringify(report));
}
