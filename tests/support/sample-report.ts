import type { CanonicalDocument } from "@/lib/core/document/canonical-document";
import type { Finding } from "@/lib/core/reading/finding";
import { buildReport } from "@/lib/core/report/build-report";
import type { Report } from "@/lib/core/report/report";

/** A report on a document of paragraphs; the first paragraph is its one finding. */
export function sampleReport(paragraphs: readonly string[], file: string | null = "sheet.txt"): Report {
  const text = paragraphs.join("\n");
  const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).reduce((sum, before) => sum + before.length + 1, 0));
  const blocks = paragraphs.map((paragraph, i): CanonicalDocument["blocks"][number] => {
    const start = starts[i] ?? 0;
    const place = { page: null, line: i + 1, level: null, cells: [], marker: null };
    return { type: "paragraph", language: "en", start, end: start + paragraph.length, ...place };
  });
  const document: CanonicalDocument = {
    text,
    blocks,
    pages: [],
    language: "en",
    format: "text",
    title: paragraphs[0]?.slice(0, 120) ?? null,
    warnings: [],
  };
  const quote = paragraphs[0] ?? "";
  const finding: Finding = {
    kind: "cloud_exclusivity",
    start: 0,
    end: quote.length,
    quote,
    severity: 3,
    severityReasons: ["sole provider"],
    confidence: 0.9,
    bound: "company",
    attributes: { provider: "Northquay Cloud" },
    carveOuts: [],
    language: "en",
    cue: "test",
  };
  const parties = { company: [], investor: [] };
  return buildReport({
    document,
    reading: { findings: [finding], notCounted: [], worthALook: [], parties, investmentUsd: null, nonBinding: false },
    file,
  });
}
