import { describe, expect, it } from "vitest";
import type { Grade } from "@/lib/core/report/report";
import { goldReport } from "./gold-report";
import { loadDocuments } from "./load-corpus";

/*
 * What the weights make of papers read without a mistake. The labelled papers are mostly heavy ones, so a scale that
 * put them all at 0 would be of no use to a founder who compares two of them.
 */
const reports = loadDocuments().map(goldReport);
const withStrings = reports.filter((r) => r.findings.some((f) => f.group === "string"));

describe("scores of the labelled papers", () => {
  it("are 100 exactly where there is no string", () => {
    for (const report of reports) expect(report.score === 100).toBe(!withStrings.includes(report));
  });

  it("spread over the scale: the middle 80% cover 50 points, and at most 2% lie at the floor", () => {
    const scores = withStrings.map((r) => r.score).sort((a, b) => a - b);
    const at = (share: number) => scores[Math.floor(share * (scores.length - 1))] ?? Number.NaN;
    expect(at(0.9) - at(0.1)).toBeGreaterThan(50);
    expect(scores.filter((s) => s === 0).length / scores.length).toBeLessThan(0.02);
  });

  it("use every grade for at least one paper in twenty", () => {
    const grades: Grade[] = ["A", "B", "C", "D", "E"];
    for (const grade of grades)
      expect(reports.filter((r) => r.grade === grade).length, grade).toBeGreaterThan(reports.length / 20);
  });

  it("place the three papers the scale is set by: mid C, clean, and low E", () => {
    const of = (id: string) => reports.find((r) => r.file === id);
    expect(of("dev-01")?.score).toBe(56.4);
    expect(of("dev-03")?.score).toBe(100);
    expect([of("dev-13")?.grade, (of("dev-13")?.score ?? 99) < 20]).toEqual(["E", true]);
  });

  it("are the sum of their lines", () => {
    for (const { explanation, score } of reports) {
      const tenths = explanation.reduce((sum, line) => sum + Math.round(line.points * 10), 0);
      expect(tenths).toBe(Math.round(score * 10));
    }
  });
});
