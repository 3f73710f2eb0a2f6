import type { Report, ReportFinding } from "@/lib/core/report/report";

/** A finding on any words of a report, as a reader may add one. */
export function chosenFinding(
  { text }: Report,
  { start, end }: { start: number; end: number },
  label: string,
): ReportFinding {
  return {
    label,
    kind: "cloud_exclusivity",
    group: "string",
    start,
    end,
    quote: text.slice(start, end),
    severity: 2,
    severityReasons: [],
    confidence: 1,
    bound: "company",
    attributes: {},
    carveOuts: [],
    language: "en",
    cue: "reader",
    page: null,
    line: null,
    points: -5,
    linked: [],
    summary: "Chosen by the reader.",
  };
}
