import { Fragment } from "react";
import { textWidth } from "./place-labels";
import { Plot, px } from "./plots";
import { linearScale } from "./scale";

export interface NamedBar {
  name: string;
  value: number;
  /** The value as printed. */
  text: string;
  /** The figure the page is about; painted in the first hue, its name in bold. */
  own: boolean;
}

export interface BarGroup {
  label: string;
  bars: readonly NamedBar[];
}

const PITCH_PX = 21;
const GAP_PX = 9;

/** The top of each bar, group by group, with a gap between groups. */
function tops(groups: readonly BarGroup[]): number[][] {
  const before = groups.map((_, g) => groups.slice(0, g).reduce((sum, group) => sum + group.bars.length, 0));
  return groups.map((group, g) => group.bars.map((_, i) => 7 + ((before[g] ?? 0) + i) * PITCH_PX + g * GAP_PX));
}

/** Named bars in labelled groups on one axis from zero. */
export function GroupedBars({ width, label, groups }: { width: number; label: string; groups: readonly BarGroup[] }) {
  const all = groups.flatMap((g) => g.bars);
  const names = Math.min(width * 0.5, 44 + Math.max(0, ...all.map((b) => textWidth(b.name))));
  const x = linearScale([0, Math.max(1, ...all.map((b) => b.value))], [names, width - 40]);
  const ys = tops(groups);
  return (
    <Plot width={width} height={all.length * PITCH_PX + groups.length * GAP_PX} label={label}>
      {groups.map((group, g) => (
        <Fragment key={group.label}>
          <text x={0} y={(ys[g]?.[0] ?? 0) + 11} className="t-l">
            {group.label}
          </text>
          {group.bars.map((bar, i) => {
            const top = ys[g]?.[i] ?? 0;
            return (
              <Fragment key={bar.name}>
                <text x={px(names - 8)} y={top + 11} textAnchor="end" className={bar.own ? "t-l" : undefined}>
                  {shortened(bar.name, names - 52)}
                </text>
                <rect
                  x={px(names)}
                  y={top}
                  width={px(x(bar.value) - names)}
                  height={13}
                  className={bar.own ? "c1" : "none"}
                />
                <text x={px(x(bar.value) + 6)} y={top + 11} className={bar.own ? "t-l" : undefined}>
                  {bar.text}
                </text>
              </Fragment>
            );
          })}
        </Fragment>
      ))}
    </Plot>
  );
}

/** A name cut at its comma where it lacks room (in px); the whole name is in the table one link away. */
function shortened(name: string, room: number): string {
  return textWidth(name) <= room + 24 ? name : (name.split(",")[0] ?? name);
}
