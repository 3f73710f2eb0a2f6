import { Fragment } from "react";
import { textWidth } from "./place-labels";
import { Plot, px } from "./plots";
import { linearScale } from "./scale";

export interface ShareBar {
  label: string;
  /** The part, the whole, and what is unknown beyond it; counts. */
  k: number;
  n: number;
  /** Sentence under the bar. */
  note: string;
}

/** One bar per row: the part filled, the rest open, both counted; the whole is the bar's length. */
export function ShareBars({ width, label, rows }: { width: number; label: string; rows: readonly ShareBar[] }) {
  const narrow = width < 500;
  const thick = narrow ? 26 : 30;
  const pitch = thick + (narrow ? 24 : 29);
  const x = linearScale([0, Math.max(1, ...rows.map((r) => r.n))], [0, width - 42 - 24]);
  return (
    <Plot width={width} height={rows.length * pitch + 4} label={label}>
      {rows.map((row, i) => {
        const top = 4 + i * pitch;
        const mid = top + thick / 2 + 4.5;
        const fits = x(row.k) > textWidth(String(row.k)) + 12;
        const rest = row.n - row.k;
        const restFits = x(rest) > textWidth(String(rest)) + 12 + (fits ? 0 : textWidth(String(row.k)) + 8);
        return (
          <Fragment key={row.label}>
            <text x={0} y={mid} className="t-l">
              {row.label}
            </text>
            <rect x={42} y={top} width={px(x(row.n))} height={thick} className="hol sline" />
            <rect x={42} y={top} width={px(x(row.k))} height={thick} className="c1" />
            <text
              x={px(42 + x(row.k) + (fits ? -8 : 6))}
              y={mid}
              textAnchor={fits ? "end" : "start"}
              className={fits ? "t-on" : "t-l"}
            >
              {row.k}
            </text>
            {restFits && (
              <text x={px(42 + x(row.n) - 8)} y={mid} textAnchor="end">
                {rest}
              </text>
            )}
            <text x={42} y={top + thick + 16} className="t-m">
              {row.note}
            </text>
          </Fragment>
        );
      })}
    </Plot>
  );
}
