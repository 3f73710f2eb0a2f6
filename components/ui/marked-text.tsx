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
  /** Clauses worth a look: a quiet line under their words, which `label` is the address of. */
  looks?: readonly (Span & { label: string })[];
  /** False where no finding's detail stands on the page: markers are then signs and not links. */
  linked?: boolean;
}

/** A span of the document with its findings marked at their exact words. Overlapping findings nest. */
export function MarkedText({ text, span, findings, looks = [], linked = true }: Props) {
  const signs = new Map(findings.map((finding) => [finding.label, finding]));
  return <>{nest(highlightRuns(text, span, [...findings, ...looks]), 0, { signs, linked })}</>;
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
    if (label === undefined) out.push(<Fragment key={i}>{group.map((run) => run.text).join("")}</Fragment>);
    else {
      out.push(
        <LabelledWords key={i} label={label} page={page} opens={group.some((run) => run.opens.includes(label))}>
          {nest(group, depth + 1, page)}
        </LabelledWords>,
      );
    }
    i = end;
  }
  return out;
}

/** One stretch of words under a label: a finding's, or else those of a clause worth a look. */
function LabelledWords(props: { label: string; page: Page; opens: boolean; children: ReactNode }) {
  const { label, page, opens, children } = props;
  const finding = page.signs.get(label);
  if (finding === undefined) {
    return (
      <mark className="look" id={opens ? label : undefined}>
        {children}
      </mark>
    );
  }
  return (
    <FindingWords finding={finding} linked={page.linked} opens={opens}>
      {children}
    </FindingWords>
  );
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
