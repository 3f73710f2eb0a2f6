"use client";

import type { Move, PathToGrade } from "@/lib/core/report/scenario/path-to-grade";
import { countOf } from "@/lib/format/number";
import { formatPoints, formatScore } from "@/lib/format/points";
import { FindingMarker } from "../../ui/finding-marker";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

/** The fewest changes to every better grade, step by step with what each brings. */
export function GradePaths({ paths }: { paths: readonly PathToGrade[] }) {
  const { whatIf } = useWhatIf();
  return (
    <div className="paths">
      {paths.map(({ grade, steps, scenario, exact }) => (
        <section key={grade} aria-labelledby={`path-${grade}`}>
          <h3 id={`path-${grade}`}>
            Shortest path to grade {grade}: {countOf(steps.length, "change")}
          </h3>
          <ol className="sm path">
            {steps.map((step) => (
              <li key={"add" in step.move ? step.move.add : step.move.label}>
                <span>
                  <Step move={step.move} />
                </span>
                <span className="num">
                  {formatPoints(step.gain, true)} <span className="mute">to {formatScore(step.score)}</span>
                </span>
              </li>
            ))}
          </ol>
          <p className="row gap-s">
            <WhatIfLink
              className="btn small"
              to={{ ...whatIf, now: scenario }}
              at="what-if"
              aria-label={`Try the path to grade ${grade}`}
            >
              Try it
            </WhatIfLink>
            <span className="xs mute">
              {exact
                ? "Every smaller set of changes was tried: none reaches it."
                : "Too many clauses to try every set: the best step was taken each time, so a shorter path may exist."}
            </span>
          </p>
        </section>
      ))}
    </div>
  );
}

function Step({ move }: { move: Move }) {
  const { base } = useWhatIf();
  if ("add" in move) return <>Add {base.addable.find(({ kind }) => kind === move.add)?.name.toLowerCase()}</>;
  const finding = base.findings.find(({ label }) => label === move.label);
  return (
    <>
      {move.change === "strike" ? "Strike" : "Soften"}{" "}
      {finding !== undefined && <FindingMarker label={finding.label} severity={finding.severity} />}{" "}
      {finding?.name.toLowerCase()}
    </>
  );
}
