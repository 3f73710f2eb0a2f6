import { Fragment, type ReactNode } from "react";
import { highlightRuns, type Run } from "@/lib/core/report/highlight-runs";
import type { ReportFinding } from "@/lib/core/report/report";
import type { Span } from "@/lib/core/shared/span";
import { FindingMarker } from "../ui/finding-marker";
import { findingName } from "./finding-words";

interface Props {
  /** The whole document's text; `span` and the findings are offsets over it. */
  text: string;
  span: Span;
  findings: readonly ReportFinding[];
}

/** A span of the document with its findings marked at their exact words. Overlapping findings nest. */
export function MarkedText({ text, span, findings }: Props) {
  const signs = new Map(findings.map((finding) => [finding.label, finding]));
  return <>{nest(highlightRuns(text, span, findings), 0, signs)}</>;
}

/** Joins neighbouring runs that lie under the same finding at this depth into one mark, so that its line is not broken. */
function nest(runs: Run[], depth: number, signs: ReadonlyMap<string, ReportFinding>): ReactNode[] {
  const out: ReactNode[] = [];
  for (let i = 0; i < runs.length; ) {
    const label = runs[i]?.labels[depth];
    let end = i + 1;
    while (end < runs.length && runs[end]?.labels[depth] === label) end++;
    const group = runs.slice(i, end);
    const finding = label === undefined ? undefined : signs.get(label);
    if (finding === undefined) out.push(<Fragment key={i}>{group.map((run) => run.text).join("")}</Fragment>);
    else {
      out.push(
        <FindingWords key={i} finding={finding} opens={group.some((run) => run.opens.includes(finding.label))}>
          {nest(group, depth + 1, signs)}
        </FindingWords>,
      );
    }
    i = end;
  }
  return out;
}

/** One stretch of a finding's words. Its first stretch carries the marker and is where links to the words lead. */
function FindingWords(props: { finding: ReportFinding; opens: boolean; children: ReactNode }) {
  const { finding } = props;
  const line = finding.severity === null ? "fp" : `f${finding.severity}`;
  return (
    <mark
      className={`f ${line}`}
      data-f={finding.label}
      id={props.opens ? `words-${finding.label}` : undefined}
      aria-details={`finding-${finding.label}`}
    >
      {props.opens && (
        <FindingMarker
          label={finding.label}
          severity={finding.severity}
          href={`#finding-${finding.label}`}
          name={findingName(finding)}
        />
      )}
      {props.children}
    </mark>
  );
}
