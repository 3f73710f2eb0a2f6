import { Fragment } from "react";
import { fillOf, HatchPattern, type KeyEntry, textOn } from "./paint";
import { textWidth } from "./place-labels";
import { Plot, px } from "./plots";
import { linearScale } from "./scale";

export interface StackedRow {
  label: string;
  /** One count per entry of the key, in its order. */
  counts: readonly number[];
}

export interface StackedBarsProps {
  width: number;
  label: string;
  entries: readonly KeyEntry[];
  rows: readonly StackedRow[];
  /** Unique in the page. */
  id: string;
}

/** Counts by row and category; the sum stands at the end of the bar, a part that has room for it carries its own. */
export function StackedBars({ width, label, entries, rows, id }: StackedBarsProps) {
  const thick = 20;
  const pitch = width < 500 ? 30 : 34;
  const totals = rows.map((row) => row.counts.reduce((sum, n) => sum + n, 0));
  const x = linearScale([0, Math.max(1, ...totals)], [42, width - 36]);
  const hatch = `${id}-${width}`;
  return (
    <Plot width={width} height={rows.length * pitch} label={label}>
      <HatchPattern id={hatch} />
      {rows.map((row, i) => {
        const top = 2 + i * pitch;
        return (
          <Fragment key={row.label}>
            <text x={0} y={top + 15} className="t-l">
              {row.label}
            </text>
            {row.counts.map((n, part) => {
              const entry = entries[part];
              if (n === 0 || !entry) return null;
              const before = row.counts.slice(0, part).reduce((sum, count) => sum + count, 0);
              const from = x(before);
              const wide = x(before + n) - from - 1;
              return (
                <Fragment key={entry.name}>
                  <rect x={px(from)} y={top} width={px(wide)} height={thick} {...fillOf(entry.paint, hatch)} />
                  {entry.paint !== "hatch" && wide > textWidth(String(n)) + 8 && (
                    <text x={px(from + wide / 2)} y={top + 14.5} textAnchor="middle" className={textOn(entry.paint)}>
                      {n}
                    </text>
                  )}
                </Fragment>
              );
            })}
            <text x={px(x(totals[i] ?? 0) + 6)} y={top + 14.5} className="t-l">
              {totals[i]}
            </text>
          </Fragment>
        );
      })}
    </Plot>
  );
}
