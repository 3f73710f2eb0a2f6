import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLAUSE_CATEGORIES } from "@/lib/core/clauses/clause-category";
import { findCuad, loadContracts } from "./load-contracts";

const TEXT =
  "1.  TERM\n\nIt runs for five years.\n\n2. Audit.  The Miller may inspect the books of the Buyer  once a year.";
const QUOTE = "The Miller may inspect the books of the Buyer  once a year.";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cuad-"));
  const start = TEXT.indexOf(QUOTE);
  const line = { id: "MILL", text: TEXT, spans: [{ category: "Audit Rights", start, end: start + QUOTE.length }] };
  writeFileSync(join(folder, "cuad-train.jsonl.gz"), gzipSync(`${JSON.stringify(line)}\n`));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("findCuad", () => {
  it("takes the folder that --cuad names", () => {
    expect(findCuad(["--measure", "--cuad", folder])).toBe(folder);
  });

  it("says where it looked and how to name another place", () => {
    const elsewhere = join(folder, "nowhere");
    expect(() => findCuad(["--cuad", elsewhere])).toThrow(
      `looked for cuad-train.jsonl.gz in ${elsewhere}. Name its folder with --cuad FOLDER or CUAD_DIR.`,
    );
  });
});

describe("loadContracts", () => {
  it("puts labels on the sentences that hold them, over folded white space", () => {
    const [contract] = loadContracts(folder);
    const label = contract?.labels[0];
    expect(contract?.text.slice(label?.start, label?.end)).toBe(QUOTE.replace("  ", " "));
    const audit = CLAUSE_CATEGORIES.indexOf("Audit Rights");
    const marked = contract?.segments.filter((_, i) => contract.classes[i]?.[audit] === 1).map((s) => s.segment.text);
    expect(marked).toEqual([`2. Audit. ${QUOTE.replace("  ", " ")}`]);
  });
});
