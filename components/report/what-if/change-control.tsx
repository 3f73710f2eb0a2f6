"use client";

import { type Change, withChange } from "@/lib/core/report/scenario/scenario";
import { formatPoints } from "@/lib/format/points";
import { WhatIfLink } from "./what-if-link";
import { useWhatIf } from "./what-if-provider";

const CHOICES: readonly { change: Change | null; word: string }[] = [
  { change: null, word: "Keep" },
  { change: "soften", word: "Soften" },
  { change: "strike", word: "Strike" },
];

/** Keep, soften or strike one string, and what becomes of its points. */
export function ChangeControl({ label }: { label: string }) {
  const { whatIf, read, after } = useWhatIf();
  const change = whatIf.now.changes[label] ?? null;
  const before = formatPoints(-(read.points[label] ?? 0));
  const now = formatPoints(-(after.points[label] ?? 0));
  return (
    <section className="whatif-part">
      <h3>What if</h3>
      <div className="row">
        <nav className="seg whatif-seg" aria-label={`What if clause ${label}`}>
          {CHOICES.map((choice) => (
            <WhatIfLink
              key={choice.word}
              to={{ ...whatIf, now: withChange(whatIf.now, label, choice.change) }}
              at={`finding-${label}`}
              aria-current={choice.change === change ? "true" : undefined}
            >
              {choice.word}
            </WhatIfLink>
          ))}
        </nav>
        <span className="sm soft num">
          {before === now ? `takes ${before} points` : `${before} points become ${now}`}
        </span>
      </div>
      {change === "soften" && (
        <p className="xs mute gap-s">
          As if the words above stood in its place: graded soft, without what the old wording states.
        </p>
      )}
    </section>
  );
}
