import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Reading } from "@/lib/core/reading/finding";
import { readDocument } from "@/lib/core/reading/read-document";
import { segmentDocument } from "@/lib/core/reading/segments/segment-document";
import { CLAUSE_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindExamples } from "@/lib/core/taxonomy/kind-examples";
import { extractText } from "@/lib/extract/plain-text";

/*
 * Sentences with no paper around them, as somebody pastes one clause. The examples of the kind pages were never learned from,
 * and no rule was written for them.
 */
const read = (words: string): Reading => readDocument(extractText(words.replaceAll(/\[\[|\]\]/g, "")));
const FOLDER = join(__dirname, "..", "fixtures", "ordinary");

describe("a sentence read alone", () => {
  it("is found to be of its kind in two of three examples, and no look-alike is", () => {
    const examples = CLAUSE_KINDS.flatMap((kind) => kindExamples(kind).reads.map(({ words }) => ({ kind, words })));
    const found = examples.filter(({ kind, words }) => read(words).findings.some((one) => one.kind === kind));
    expect(examples.length).toBeGreaterThan(100);
    expect(found.length).toBeGreaterThanOrEqual((examples.length * 2) / 3);
    const lookAlikes = CLAUSE_KINDS.flatMap((kind) =>
      kindExamples(kind).lookAlikes.filter(({ words }) => read(words).findings.some((one) => one.kind === kind)),
    );
    expect(lookAlikes).toEqual([]);
  });

  it("raises an alarm in less than one ordinary sentence of a hundred", () => {
    const sentences = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => extractText(readFileSync(join(FOLDER, name), "utf8")))
      .flatMap((document) => segmentDocument(document).map(({ text }) => text));
    const alarms = sentences.filter((text) => read(text).findings.length > 0);
    expect(sentences.length).toBeGreaterThan(500);
    expect(alarms.length).toBeLessThan(sentences.length / 100);
  });
});
