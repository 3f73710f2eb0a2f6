import type { Report } from "../core/report/report";
import type { JudgedSums } from "../data/decisions";

/** What the list of reports shows of a report. */
export function sumsOf({ score, grade, findings }: Report): JudgedSums {
  const strings = findings.filter((finding) => finding.group === "string").length;
  return { score, grade, strings, protections: findings.length - strings };
}
