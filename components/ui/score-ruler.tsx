import type { ReactNode } from "react";
import type { Grade } from "@/lib/core/report/report";
import { GRADES } from "@/lib/core/scoring/weights";
import { formatScore } from "@/lib/format/points";

/** The scale from 0 to 100 in grades, the score's own grade filled, a pin at the score; `children` are further pins. */
export function ScoreRuler(props: { score: number; grade: Grade; gradeWord: string; children?: ReactNode }) {
  const bands = [...GRADES].sort((a, b) => a.from - b.from);
  const label = `Score ${formatScore(props.score)} of 100, grade ${props.grade}, ${props.gradeWord}.`;
  // The pin's figure would leave the ruler at either end.
  const at = Math.min(98, Math.max(2, props.score));
  return (
    <div className="ruler" role="img" aria-label={label}>
      {bands.map(({ grade, from }, i) => (
        <span
          key={grade}
          className={grade === props.grade ? "band is-in" : "band"}
          style={{ left: `${from}%`, width: `${(bands[i + 1]?.from ?? 100) - from}%` }}
        >
          <b>{grade}</b>
        </span>
      ))}
      <span className="pin" style={{ left: `${at}%` }}>
        {formatScore(props.score)}
      </span>
      {props.children}
    </div>
  );
}

/** The same scale without words, for a table's cell. */
export function MiniRuler({ score }: { score: number }) {
  return (
    <span className="mini" aria-hidden="true">
      <i style={{ left: `${score}%` }} />
    </span>
  );
}
