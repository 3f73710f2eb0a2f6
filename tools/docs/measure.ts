/*
 * Measures what the method page says of severities, facts and speed, and writes tools/docs/measured.json.
 *
 *   npx tsx tools/docs/measure.ts
 *
 * Facts and severities: on the half of the labelled documents that no rule was tuned on, from the labelled clauses. Speed:
 * processor time of reading alone, extraction not counted, on the English documents; the least disturbed of the rounds.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { setFlagsFromString } from "node:v8";
import { ENGINE_VERSION } from "@/lib/core/reading/engine-version";
import { readDocument } from "@/lib/core/reading/read-document";
import { extractText } from "@/lib/extract/plain-text";
import { loadDocuments } from "../../tests/corpus/load-corpus";
import { cpuTime } from "../bench/cpu-time";
import { loadGold } from "../corpus/load-gold";
import { measureFacts } from "../corpus/measure-facts";
import { MEASURED_FILE, type Measured } from "./figures";

/** Ten pages of some 500 words. */
const WORDS = 5000;
const ROUNDS = 3;
// As the product's reading processes do (lib/extract/reader-child.ts).
setFlagsFromString("--no-regexp-tier-up");

function facts(): Measured["facts"] {
  const papers = loadGold("B", "found");
  const { attributes, severities } = measureFacts(papers, () => undefined);
  const all = attributes.get("ALL ATTRIBUTES");
  const severity = severities.get("ALL SEVERITIES");
  if (all === undefined || severity === undefined) throw new Error("The labelled documents hold no facts.");
  const { n, exact, near } = severity;
  return {
    documents: papers.length,
    severity: { n, exact, near },
    attributes: { labelled: all.gold, given: all.given, right: all.right },
  };
}

async function speed(): Promise<Measured["speed"]> {
  const documents = loadDocuments()
    .filter((document) => document.language === "en")
    .map((document) => extractText(document.text));
  const words = documents.reduce((sum, document) => sum + document.text.split(/\s+/).length, 0);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, await cpuTime(() => documents.map((document) => readDocument(document))));
  }
  const milliseconds = Math.round((10 * WORDS * least) / words) / 10;
  return { words: WORDS, documents: documents.length, milliseconds, processor: cpus()[0]?.model.trim() ?? "unknown" };
}

const measured: Measured = { engine: ENGINE_VERSION, facts: facts(), speed: await speed() };
writeFileSync(MEASURED_FILE, `${JSON.stringify(measured, null, 2)}\n`);
console.log(`wrote ${MEASURED_FILE}; now run tools/docs/write-method.ts`);
