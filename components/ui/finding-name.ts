import type { ReportFinding } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { severityWord } from "./severity-sign";

/** 'Finding 2, compute commitment, hard': how a marker is read aloud. */
export function findingName(finding: Pick<ReportFinding, "label" | "kind" | "severity">): string {
  const strength = finding.severity === null ? "protection" : severityWord(finding.severity).toLowerCase();
  return `Finding ${finding.label}, ${kindText(finding.kind).name.toLowerCase()}, ${strength}`;
}
