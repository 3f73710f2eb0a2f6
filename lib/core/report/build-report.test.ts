import { describe, expect, it } from "vitest";
import type { Block, CanonicalDocument } from "../document/canonical-document";
import { ENGINE_VERSION } from "../reading/engine-version";
import type { Finding, Reading } from "../reading/finding";
import { WEIGHTS_VERSION } from "../reading/model/load-weights";
import { isProtection } from "../taxonomy/clause-kind";
import { buildReport } from "./build-report";
import { reportSchema } from "./report";

const CLOUD =
  "During the initial term not less than 80% of the Company's monthly accelerator-hours, whether for training or serving, will be run on Stratus Peak Cloud.";
const SPEND = "The Company will commit to aggregate spend of $45,000,000 over the initial term.";
const SUNSET =
  "If Stratus Peak Cloud's list price exceeds the market's, both undertakings fall away and the Company may move workloads without egress fees.";
const CHIPS = "The Company will use commercially reasonable efforts to keep its stack working on AMD Instinct parts.";
const SALE = "The Company shall notify Stratus Peak and shall not enter into exclusivity with any other bidder.";
const ROWS = [`Commercial\t${CLOUD} ${SPEND} ${SUNSET}`, `Accelerators\t${CHIPS}`, `Other\t${SALE}`];

function documentOf(rows: readonly string[]): CanonicalDocument {
  const text = rows.join("\n");
  const blocks = rows.map((row, i): Block => {
    const start = rows.slice(0, i).reduce((sum, r) => sum + r.length + 1, 0);
    const tab = start + row.indexOf("\t");
    const cells = [
      { start, end: tab },
      { start: tab + 1, end: start + row.length },
    ];
    const end = start + row.length;
    return {
      type: "table_row",
      language: "en",
      page: 1,
      line: 10 * (i + 1),
      level: null,
      marker: null,
      start,
      end,
      cells,
    };
  });
  return { text, blocks, pages: [], language: "en", format: "text", title: "Larkspur", warnings: [] };
}

function found(text: string, kind: Finding["kind"], quote: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    kind,
    quote,
    start,
    end: start + quote.length,
    severity: isProtection(kind) ? null : 3,
    severityReasons: [],
    confidence: 0.9,
    bound: "company",
    attributes: {},
    carveOuts: [],
    language: "en",
    cue: "test",
    ...rest,
  };
}

const document = documentOf(ROWS);
const peak = "Stratus Peak Cloud";
const reading: Reading = {
  findings: [
    found(document.text, "cloud_exclusivity", CLOUD, {
      attributes: { provider: peak, percent: 80, duration_months: 36 },
    }),
    found(document.text, "compute_commitment", SPEND, {
      attributes: { provider: peak, amount_usd: 45e6, duration_months: 36 },
    }),
    found(document.text, "exclusivity_sunset", SUNSET),
    found(document.text, "exit_assistance", SUNSET),
    found(document.text, "hardware_lock_in", CHIPS, {
      severity: 1,
      attributes: { provider: "AMD Instinct", duration_months: 9 },
    }),
    found(document.text, "rofr_rofo", SALE, { attributes: { duration_months: 48 } }),
  ],
  notCounted: [{ start: 0, end: 10, quote: "Commercial", kind: "cloud_exclusivity", reason: "a heading" }],
  worthALook: [],
  parties: { company: ["the Company"], investor: ["Stratus Peak Cloud", "Stratus Peak", "Stratus", "产业投资方"] },
  investmentUsd: 40e6,
  nonBinding: true,
};
const report = buildReport({ document, reading, file: "larkspur.txt" });

describe("buildReport", () => {
  it("gives a report of the shared shape", () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it("scores the three-hard, one-soft sheet in the middle of C", () => {
    // cloud 18.0 + 2.0 serving, less 25% sunset and 10% exit = 13.0; spend 15.0 + 3.0 over the cheque, less 20% and
    // 10% = 12.6; sale 13.0 + 2.0 long = 15.0; chips 4.0 - 1.0 efforts = 3.0; 100 - 43.6
    expect([report.score, report.grade, report.gradeWord]).toEqual([56.4, "C", "tied"]);
  });

  it("has lines that sum to the score, and points that are their lines", () => {
    const tenths = report.explanation.map((l) => Math.round(l.points * 10));
    expect(tenths.reduce((a, b) => a + b, 0)).toBe(Math.round(report.score * 10));
    expect(report.findings.map((f) => [f.label, f.points])).toEqual([
      ["1", -13],
      ["2", -12.6],
      ["a", 8.6],
      ["b", 3.8],
      ["3", -3],
      ["4", -15],
    ]);
  });

  it("links protections with the strings they soften, both ways", () => {
    const linked = Object.fromEntries(report.findings.map((f) => [f.label, f.linked]));
    expect(linked).toEqual({ 1: ["a", "b"], 2: ["a", "b"], a: ["1", "2"], b: ["1", "2"], 3: [], 4: [] });
  });

  it("names the missing protections with what each would return", () => {
    // multi-cloud: of cloud 20.0 another 25%, up to the cap of 60% (5.0), of chips 3.0 35% (1.0); passivity: 20% of 15.0
    expect(report.missing.map((m) => [m.kind, m.answers, m.wouldReturn])).toEqual([
      ["multi_cloud_right", ["1", "3"], 6],
      ["investor_passivity", ["4"], 3],
    ]);
  });

  it("says the most important thing with the document's own facts", () => {
    expect(report.verdict).toBe(
      "Stratus Peak puts in $40.0M and gets back a promise to spend $45.0M. Two of the four strings are softened by the end of the exclusivity and the help on leaving; the investor's first call on a sale or round, for 48 months, is not.",
    );
    expect(report.findings[1]?.summary).toBe("The company must spend $45.0M with Stratus Peak Cloud over 36 months.");
  });

  it("keeps only the names that the document uses on their own", () => {
    expect(report.parties.investor).toEqual(["Stratus Peak Cloud", "Stratus Peak"]);
  });

  it("gives page and line of the block a finding lies in", () => {
    expect(report.findings.map((f) => f.line)).toEqual([10, 10, 10, 10, 20, 30]);
    expect(report.notCounted[0]).toMatchObject({ page: 1, line: 10 });
  });

  it("shows look-alike words once, whatever number of kinds they resemble", () => {
    const twice = reading.notCounted.flatMap((n) => [n, { ...n, kind: "revenue_share" as const }]);
    const { notCounted } = buildReport({ document, reading: { ...reading, notCounted: twice }, file: null });
    expect(notCounted).toHaveLength(reading.notCounted.length);
    expect(notCounted[0]?.kind).toBe(reading.notCounted[0]?.kind);
  });

  it("lists what is worth a look surest first, each words once, and never scores it", () => {
    const doubt = (kind: Finding["kind"], quote: string, confidence: number) => {
      const start = document.text.indexOf(quote);
      return { start, end: start + quote.length, kind, quote, confidence };
    };
    const worthALook = [
      doubt("non_compete", SPEND, 0.31),
      doubt("data_sharing", CHIPS, 0.27),
      doubt("mfn_pricing", SPEND, 0.42),
    ];
    const doubtful = buildReport({ document, reading: { ...reading, worthALook }, file: "larkspur.txt" });
    expect(doubtful.worthALook.map((w) => [w.kind, w.confidence, w.line])).toEqual([
      ["mfn_pricing", 0.42, 10],
      ["data_sharing", 0.27, 20],
    ]);
    expect({ ...doubtful, worthALook: [] }).toEqual(report);
  });

  it("opens a report kept before there was such a list", () => {
    const { worthALook: _, ...kept } = report;
    expect(reportSchema.parse(kept)).toEqual(report);
  });

  it("carries the versions of rules and of learned weights, so that a new training makes it stale", () => {
    expect(report.versions.engine).toBe(`${ENGINE_VERSION}+${WEIGHTS_VERSION}`);
  });

  it("calls a paper without strings free", () => {
    const clean = buildReport({ document, reading: { ...reading, findings: [], notCounted: [] }, file: null });
    expect([clean.score, clean.grade, clean.missing.length]).toEqual([100, "A", 0]);
    expect(clean.verdict).toBe(
      "No strings found: nothing here ties the company to the cloud, data or approval of Stratus Peak.",
    );
  });
});
