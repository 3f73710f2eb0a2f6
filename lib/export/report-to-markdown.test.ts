import { describe, expect, it } from "vitest";
import type { Report } from "@/lib/core/report/report";
import { sampleReport } from "../../tests/support/sample-report";
import { reportToMarkdown } from "./report-to-markdown";

const report = sampleReport(["Northquay Cloud is the sole provider.", "Northquay may see *some* usage data."]);

/** The report with as many clauses worth a look. */
function withDoubts(count: number): Report {
  const quote = "Northquay may see *some* usage data.";
  const start = report.text.indexOf(quote);
  const place = { start, end: start + quote.length, quote, page: null, line: 2 };
  const one = (i: number) => ({ ...place, kind: "data_sharing" as const, confidence: 0.4 - i / 100 });
  return { ...report, worthALook: Array.from({ length: count }, (_, i) => one(i)) };
}

describe("reportToMarkdown", () => {
  it("says how sure the reader is of each finding", () => {
    expect(reportToMarkdown(report)).toMatch(/### 1\. Cloud exclusivity \(hard, .*Place: line 1; Certainty: sure 90%/s);
  });

  it("lists what is worth a look with its place and why it is not scored", () => {
    const markdown = reportToMarkdown(withDoubts(1));
    expect(markdown).toContain("## Worth a look, not scored");
    expect(markdown).toContain("none of them changes the score");
    expect(markdown).toContain("- **Data sharing?** (40%, line 2) Northquay may see \\*some\\* usage data.");
    expect(reportToMarkdown(report)).not.toContain("Worth a look");
  });

  it("lists the ten surest, and says how many more there are", () => {
    const markdown = reportToMarkdown(withDoubts(12));
    expect(markdown.match(/^- \*\*Data sharing\?/gm)).toHaveLength(10);
    expect(markdown).toContain("And 2 more; the JSON report lists them all.");
  });
});
