import { createHash, type Hash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { FeatureHasher } from "@/lib/core/reading/model/hash-features";
import { segmentSigns } from "@/lib/core/reading/model/segment-signs";
import { readSegments } from "@/lib/core/reading/model/segment-words";
import { findParties } from "@/lib/core/reading/parties/find-parties";
import { roleReplacer } from "@/lib/core/reading/parties/role-replacer";
import { readByRules, readDocument } from "@/lib/core/reading/read-document";
import { segmentDocument } from "@/lib/core/reading/segments/segment-document";
import { extractText } from "@/lib/extract/plain-text";
import { loadDocuments, loadSentences } from "../../tests/corpus/load-corpus";

/*
 * Proves that a change meant only for speed changed nothing: hashes of every reading, feature vector and sign over the whole
 * labelled corpus, one line per document and stage.
 *
 *   npx tsx tools/bench/fingerprint-readings.ts FILE     first run writes FILE; later runs compare with it, exit 1 on a difference
 */
const file = process.argv[2];
if (file === undefined) throw new Error("Name the file that keeps the hashes, e.g. readings.sha");

const json = (hash: Hash, value: unknown): Hash => hash.update(JSON.stringify(value));
const done = (hash: Hash): string => hash.digest("hex").slice(0, 16);
const hasher = new FeatureHasher();

function fingerprints(id: string, text: string): string[] {
  const document = extractText(text);
  const roles = roleReplacer(findParties(document.text), document.text);
  const segments = segmentDocument(document);
  const vectors = createHash("sha256");
  readSegments(segments, roles).forEach((segment, i, all) => {
    const count = hasher.hash(segment);
    vectors.update(hasher.indices.slice(0, count)).update(hasher.values.slice(0, count)).update(hasher.squares.slice());
    json(vectors, [segment.text, segmentSigns(segment, i, all.length)]);
  });
  const { notCounted, ...counted } = readDocument(document);
  return [
    `${id} extracted ${done(json(createHash("sha256"), document))}`,
    `${id} segments ${done(json(createHash("sha256"), segments))}`,
    `${id} vectors ${done(vectors)}`,
    `${id} learned ${done(json(createHash("sha256"), counted))}`,
    `${id} not-counted ${done(json(createHash("sha256"), notCounted))}`,
    `${id} rules ${done(json(createHash("sha256"), readByRules(document)))}`,
  ];
}

const made = [
  ...loadDocuments().flatMap(({ id, text }) => fingerprints(id, text)),
  ...loadSentences().flatMap(({ text }, i) => fingerprints(`sentence-${i}`, text)),
];
if (existsSync(file)) {
  const kept = readFileSync(file, "utf8").split("\n");
  const changed = made.filter((line, i) => line !== kept[i]);
  console.log(`${made.length} hashes, ${changed.length} differ${changed.length > 0 ? `, first: ${changed[0]}` : ""}`);
  const stages = new Map<string, number>();
  for (const line of changed) stages.set(line.split(" ")[1] ?? "", (stages.get(line.split(" ")[1] ?? "") ?? 0) + 1);
  for (const [stage, count] of stages) console.log(`  ${stage}: ${count}`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  writeFileSync(file, made.join("\n"));
  console.log(`${made.length} hashes written`);
}
