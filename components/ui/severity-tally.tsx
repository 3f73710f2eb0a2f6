import type { Severity } from "@/lib/core/reading/finding";
import type { ReportFinding } from "@/lib/core/report/report";
import { SeveritySign } from "./severity-sign";

const HARDEST_FIRST: Severity[] = [3, 2, 1];

/** How many strings of each severity, hardest first; severities that do not occur are left out. */
export function SeverityTally({ findings }: { findings: readonly Pick<ReportFinding, "severity">[] }) {
  return HARDEST_FIRST.map((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? null : (
      <span key={severity} className="nowrap">
        <SeveritySign severity={severity} /> {n}
      </span>
    );
  });
}
