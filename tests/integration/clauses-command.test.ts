import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Document, Packer, Paragraph } from "docx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/database";
import { readyBundles } from "../support/ready-bundles";

const run = promisify(execFile);
const contract = readFileSync(join(root, "tests/fixtures/contracts/flour-supply.txt"), "utf8");

let folder: string;
beforeAll(async () => {
  await readyBundles();
  folder = mkdtempSync(join(tmpdir(), "clauses-command-"));
  writeFileSync(join(folder, "supply.txt"), contract);
  const children = contract.split(/\n+/).map((text) => new Paragraph(text));
  writeFileSync(join(folder, "supply.docx"), await Packer.toBuffer(new Document({ sections: [{ children }] })));
  writeFileSync(
    join(folder, "letter.txt"),
    "Dear Ms Weaver,\n\nThank you for your visit to the mill on Friday. The weather was fine.\n",
  );
  writeFileSync(join(folder, "broken.pdf"), "%PDF-1.7 broken");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  file: string;
  text: string;
  clauses: { category: string; start: number; end: number; score: number }[];
  error?: { code: string };
}

/** Runs the bundled command line in the folder, as bin/strings-attached.mjs does, without its set-up. */
async function clauses(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const cli = JSON.stringify(join(root, "dist", "cli.mjs"));
  const reader = JSON.stringify(join(root, "dist", "reader-child.mjs"));
  const script = `const { main } = await import(${cli});
    process.exitCode = await main(process.argv.slice(1), { readerPath: ${reader}, version: "0" });`;
  const words = ["--input-type=module", "--eval", script, "--", "clauses", ...args];
  return run(process.execPath, words, { cwd: folder }).then(
    ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

/** 'category: the words it begins with' of every clause that counts. */
const counted = ({ text, clauses: found }: Line): string[] =>
  found.filter((c) => c.score >= 0.5).map((c) => `${c.category}: ${text.slice(c.start, c.end)}`);

describe("strings-attached clauses", () => {
  it("finds the clauses of a contract, in text and in Word alike", async () => {
    const { status, out } = await clauses("supply.txt", "supply.docx", "--json");
    const [text, word] = linesOf(out).map(counted);
    expect(status).toBe(0);
    for (const [category, words] of [
      ["Exclusivity", "appoints Buyer as its exclusive distributor"],
      ["Minimum Commitment", "at least four hundred (400) tons"],
      ["License Grant", "hereby grants to Buyer"],
      ["Non-Transferable License", "hereby grants to Buyer"],
      ["Audit Rights", "audit such books and records"],
      ["Termination For Convenience", "for any reason or no reason"],
      ["Change Of Control", "upon a change of control of Buyer"],
      ["Anti-Assignment", "Neither party may assign"],
    ] as const) {
      const finds = (list: string[] | undefined) =>
        (list ?? []).some((clause) => clause.startsWith(`${category}: `) && clause.includes(words));
      expect([category, finds(text), finds(word)]).toEqual([category, true, true]);
    }
  });

  it("gives the file, its text and clauses in order, with offsets over that text and scores from 0 to 1", async () => {
    const [line] = linesOf((await clauses("supply.txt", "--json")).out);
    expect(Object.keys(line ?? {})).toEqual(["file", "text", "clauses"]);
    const starts = line?.clauses.map((c) => c.start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { start, end, score } of line?.clauses ?? []) {
      expect(line?.text.slice(start, end).trim()).toBe(line?.text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("counts nothing in a letter, says which file cannot be read, and exits with 1", async () => {
    const { status, out } = await clauses("letter.txt", "broken.pdf", "gone.txt", "--json");
    const lines = linesOf(out);
    expect(status).toBe(1);
    expect(lines.map((l) => l.error?.code ?? counted(l))).toEqual([[], "document-damaged", "not-found"]);
  });

  it("prints a table for people, and its help", async () => {
    const { out } = await clauses("supply.txt");
    expect(out).toMatch(/^supply\.txt\n[\s\S]*\n {2}Anti-Assignment\n {4} \d\d {2}\u201c6\.1 Assignment\./);
    expect((await clauses("--help")).out).toContain("strings-attached clauses FILE");
    expect((await clauses()).status).toBe(64);
  });
});
