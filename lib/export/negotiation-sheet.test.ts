import { describe, expect, it } from "vitest";
import { chosenFinding } from "../../tests/support/chosen-finding";
import { sampleReport } from "../../tests/support/sample-report";
import type { Report } from "../core/report/report";
import { negotiationSheet } from "./negotiation-sheet";
import { sheetToMarkdown } from "./sheet-to-markdown";

const base = sampleReport([
  "Northquay Cloud is the sole provider.",
  "Northquay may see *usage* data.",
  "Northquay may match any offer.",
]);
const part = (line: number, label: string, more: Partial<Report["findings"][number]>) => {
  const block = base.blocks[line];
  return { ...chosenFinding(base, { start: block?.start ?? 0, end: block?.end ?? 0 }, label), ...more };
};
/** Three strings that take 20, 5 and 10 points. */
const report: Report = {
  ...base,
  findings: [
    part(0, "1", { kind: "cloud_exclusivity", severity: 3, points: -20, attributes: { provider: "Northquay Cloud" } }),
    part(1, "2", { kind: "data_sharing", severity: 1, points: -5 }),
    part(2, "3", { kind: "rofr_rofo", severity: 2, points: -10 }),
  ],
};

describe("negotiationSheet", () => {
  it("names the strings worst first, each with the words to ask for", () => {
    const { strings, plan, protections } = negotiationSheet(report, null);
    expect(strings.map(({ finding, worth }) => [finding.label, worth])).toEqual([
      ["1", "+20.0"],
      ["3", "+10.0"],
      ["2", "+5.0"],
    ]);
    expect(strings[0]).toMatchObject({
      name: "Cloud exclusivity, hard",
      ask: expect.stringContaining("non-exclusive provider"),
    });
    expect(plan).toBeNull();
    expect(protections.length).toBeLessThanOrEqual(3);
  });

  it("follows a plan: what it changes first, what it strikes is struck, the rest is left", () => {
    const { strings, plan, protections } = negotiationSheet(report, {
      changes: { "2": "strike", "3": "soften" },
      added: [],
    });
    expect(
      strings.map(({ finding, ask }) => [
        finding.label,
        ask === null ? "leave" : ask === "Strike the clause." ? "strike" : "ask",
      ]),
    ).toEqual([
      ["3", "ask"],
      ["2", "strike"],
      ["1", "leave"],
    ]);
    expect(plan).toMatch(/^With clause 2 struck, clause 3 softened: [\d.]+ of 100 \([A-E], \w+\)\.$/);
    expect(protections).toEqual([]);
  });

  it("gives Chinese clauses Chinese words", () => {
    const findings = report.findings.map((finding) => ({ ...finding, language: "zh" as const }));
    expect(negotiationSheet({ ...report, findings }, null).strings[0]?.ask).toMatch(/\p{Script=Han}/u);
  });

  it("takes a plan that changes nothing for none", () => {
    expect(negotiationSheet(report, { changes: {}, added: [] })).toEqual(negotiationSheet(report, null));
  });
});

describe("sheetToMarkdown", () => {
  it("escapes what comes from the paper and leaves lines to fill in", () => {
    const hostile = {
      ...report,
      title: "<b>Sheet</b> [x](y)",
      findings: report.findings.map((f) => ({ ...f, summary: "# <script>" })),
    };
    const markdown = sheetToMarkdown(negotiationSheet(hostile, null));
    expect(markdown).toContain("# Negotiation sheet: \\<b\\>Sheet\\</b\\> \\[x\\](y)");
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown.match(/Walk away if: /g)).toHaveLength(3);
  });

  it("says so where there is no string", () => {
    expect(sheetToMarkdown(negotiationSheet({ ...report, findings: [], missing: [] }, null))).toContain(
      "No string was found in this paper.",
    );
  });
});
