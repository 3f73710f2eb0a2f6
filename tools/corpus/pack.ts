import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/*
 * Packs the labelled corpus into JSON Lines under tests/corpus/data.
 *
 *   npx tsx tools/corpus/pack.ts SOURCE
 *
 * SOURCE holds documents/NAME.txt with documents/NAME.json beside it and sentences/*.jsonl. One line per document:
 * { id, text, language, type, style, deal, spans }. Files are cut below MAX_BYTES so that reviews and diffs stay usable.
 */
const MAX_BYTES = 2_800_000;

const source = process.argv[2];
if (source === undefined) {
  console.error("usage: npx tsx tools/corpus/pack.ts SOURCE");
  process.exit(2);
}
const target = join(import.meta.dirname, "../../tests/corpus/data");
mkdirSync(target, { recursive: true });

const documentDir = join(source, "documents");
const documents = readdirSync(documentDir)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => {
    const meta = JSON.parse(readFileSync(join(documentDir, file), "utf8")) as Record<string, unknown>;
    const text = readFileSync(join(documentDir, file.replace(/\.json$/, ".txt")), "utf8");
    return JSON.stringify({
      id: basename(file, ".json"),
      text,
      language: meta.language,
      type: meta.type,
      style: meta.style,
      deal: meta.deal,
      spans: meta.spans,
    });
  });
const sentenceDir = join(source, "sentences");
const sentences = readdirSync(sentenceDir)
  .filter((file) => file.endsWith(".jsonl"))
  .sort()
  .flatMap((file) => readFileSync(join(sentenceDir, file), "utf8").split("\n"))
  .filter((line) => line.trim() !== "");

writeParts("documents", documents);
writeParts("sentences", sentences);

/** Writes NAME-1.jsonl, NAME-2.jsonl, ... each below the limit. */
function writeParts(name: string, lines: readonly string[]): void {
  let part: string[] = [];
  let bytes = 0;
  let number = 1;
  const flush = (): void => {
    writeFileSync(join(target, `${name}-${number}.jsonl`), `${part.join("\n")}\n`);
    console.log(`${name}-${number}.jsonl: ${part.length} lines`);
    number += 1;
    part = [];
    bytes = 0;
  };
  for (const line of lines) {
    const size = Buffer.byteLength(line) + 1;
    if (bytes + size > MAX_BYTES && part.length > 0) flush();
    part.push(line);
    bytes += size;
  }
  if (part.length > 0) flush();
}
