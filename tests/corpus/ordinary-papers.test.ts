import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/core/reading/read-document";
import { isProtection } from "@/lib/core/taxonomy/clause-kind";
import { extractText } from "@/lib/extract/plain-text";

/**
 * Papers of every day that tie no company to an investor's platform: each is read whole and none holds a string. Those under
 * 'commercial' hold a string's very words, between parties of whom none invests and none makes models.
 */
const FIXTURES = join(__dirname, "..", "fixtures");
const papers = ["ordinary", "commercial"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(join(FIXTURES, folder, name), "utf8") })),
);

describe("ordinary papers", () => {
  it("are here to be read", () => {
    expect(papers.length).toBeGreaterThanOrEqual(25);
  });

  it.each(papers)("$name holds no string", ({ text }) => {
    const { findings } = readDocument(extractText(text));
    expect(findings.filter((f) => !isProtection(f.kind)).map((f) => `${f.kind}: ${f.quote}`)).toEqual([]);
  });
});
