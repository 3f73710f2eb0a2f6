import type { ReportFinding } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { findingName } from "../ui/finding-name";
import type { Step } from "./walk";

/** The findings in the order of the list. */
export function walkOf(findings: readonly ReportFinding[]): Step[] {
  return findings.map((finding) => ({
    label: finding.label,
    group: finding.group,
    kind: finding.kind,
    kindName: kindText(finding.kind).name,
    severity: finding.severity,
    name: findingName(finding),
  }));
}
