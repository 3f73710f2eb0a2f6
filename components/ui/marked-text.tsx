import { Fragment, type ReactNode } from "react";
import { highlightRuns, type Run } from "@/lib/core/report/highlight-runs";
import type { ReportFinding } from "@/lib/core/report/report";
import type { Span } from "@/lib/core/shared/span";
import { FindingMarker } from "./finding-marker";
import { findingName } from "./finding-name";

interface Props {
  /** The whole document's text; `span` and the findings are offsets over it. */
  text: string;
  span: Span;
  findings: readonly ReportFinding[];
  /** False where no finding's detail stands on the page: markers are then signs and not links. */
  linked?: boolean;
}

/** A span of the document with its findings marked at their exact words. Overlapping findings nest. */
export function MarkedText({ text, span, findings, linked = true }: Props) {
  const signs = new Map(findings.map((finding) => [finding.label, finding]));
  return <>{nest(highlightRuns(text, span, findings), 0, { signs, linked })}</>;
}

interface Page {
  signs: ReadonlyMap<string, ReportFinding>;
  linked: boolean;
}

/** Joins neighbouring runs that lie under the same finding at this depth into one mark, so that its line is not broken. */
function nest(runs: Run[], depth: number, page: Page): ReactNode[] {
  const out: ReactNode[] = [];
  for (let i = 0; i < runs.length; ) {
    const label = runs[i]?.labels[depth];
    let end = i + 1;
    while (end < runs.length && runs[end]?.labels[depth] === label) end++;
    const group = runs.slice(i, end);
    const finding = label === undefined ? undefined : page.signs.get(label);
    if (finding === undefined) out.push(<Fragment key={i}>{group.map((run) => run.text).join("")}</Fragment>);
    else {
      out.push(
        <FindingWords
          key={i}
          finding={finding}
          linked={page.linked}
          opens={group.some((run) => run.opens.includes(finding.label))}
        >
          {nest(group, depth + 1, page)}
        </FindingWords>,
      );
    }
    i = end;
  }
  return out;
}

/** One stretch of a finding's words. Its first stretch carries the marker and is where links to the words lead. */
function FindingWords(props: { finding: ReportFinding; linked: boolean; opens: boolean; children: ReactNode }) {
  const { finding, linked, opens } = props;
  const { label, severity } = finding;
  const link = linked ? { href: `#finding-${label}`, name: findingName(finding) } : {};
  return (
    <mark
      className={`f ${severity === null ? "fp" : `f${severity}`}`}
      data-f={linked ? label : undefined}
      id={linked && opens ? `words-${label}` : undefined}
      aria-details={linked ? `finding-${label}` : undefined}
    >
      {opens && <FindingMarker label={label} severity={severity} {...link} />}
      {props.children}
    </mark>
  );
}
