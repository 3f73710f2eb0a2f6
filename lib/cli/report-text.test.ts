import { expect, it } from "vitest";
import { sampleReport } from "../../tests/support/sample-report";
import { reportText } from "./report-text";

const terminal = { color: false, width: 100 };
const report = sampleReport(["Northquay Cloud is the sole provider.", "诺凯云可以查看部分使用数据。"]);

it("says how sure the reader is of each finding, beside its place", () => {
  expect(reportText(report, terminal)).toMatch(/Cloud exclusivity .* line 1, sure 90%$/m);
  expect(reportText(report, terminal)).not.toContain("Worth a look");
});

it("lists what is worth a look after everything that counts, and the rest by number", () => {
  const quote = "诺凯云可以查看部分使用数据。";
  const start = report.text.indexOf(quote);
  const doubt = { start, end: start + quote.length, quote, kind: "data_sharing", page: null, line: 2 } as const;
  const worthALook = Array.from({ length: 13 }, (_, i) => ({ ...doubt, confidence: 0.45 - i / 100 }));
  const text = reportText({ ...report, worthALook }, terminal);
  expect(text).toMatch(/Worth a look, not scored\n.*not sure enough to count them/);
  expect(text).toMatch(/Data sharing +line 2, 45%\n +「诺凯云可以查看部分使用数据。」/);
  expect(text.match(/Data sharing +line 2/g)).toHaveLength(10);
  expect(text).toContain("And 3 more; --json lists them all.");
});
