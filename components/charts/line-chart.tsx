import { Fragment } from "react";
import { Marker, type Shape } from "./marker";
import { spread, textWidth } from "./place-labels";
import { Plot, px } from "./plots";
import { linearScale, type Scale, ticksFromZero } from "./scale";

export interface LineSeries {
  name: string;
  /** One value per entry of `xs`; null where nothing is known, which interrupts the line. */
  values: readonly (number | null)[];
}

export interface LineChartProps {
  width: number;
  label: string;
  xs: readonly string[];
  /** At most three: each has its own hue, shape and dash. */
  series: readonly LineSeries[];
  /** Sign behind the top tick and the last value of each line. */
  unit: string;
}

const LOOK: readonly { shape: Shape; line: string; text: string; hue: string; dash?: string }[] = [
  { shape: "dot", line: "ln l1", text: "c1", hue: "c1" },
  { shape: "square", line: "ln l2", text: "c2", hue: "c2", dash: "6 3" },
  { shape: "diamond", line: "ln l3", text: "c3", hue: "c3", dash: "2 3" },
];
/** Two values nearer than this in px would print over each other: the lower one is set below its line. */
const CROWDED_PX = 26;

/** Lines over a few named positions, each value printed at its point, each line named at its end. */
export function LineChart({ width, label, xs, series, unit }: LineChartProps) {
  const height = width < 500 ? 228 : 248;
  const ends = series.map((s) => `${Math.round(s.values.at(-1) ?? 0)}${unit} ${s.name}`);
  const right = width - Math.max(...ends.map(textWidth)) - 14;
  const bottom = height - 28;
  const ticks = ticksFromZero(Math.max(0, ...series.flatMap((s) => s.values.map((v) => v ?? 0))));
  const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, 24]);
  const x = linearScale([0, Math.max(1, xs.length - 1)], [34, right]);
  const short = (right - 34) / Math.max(1, xs.length - 1) < 44;
  return (
    <Plot width={width} height={height} label={label}>
      {ticks.map((tick, i) => (
        <Fragment key={tick}>
          <line x1={34} y1={px(y(tick))} x2={px(right)} y2={px(y(tick))} className={i === 0 ? "axis" : "grid"} />
          <text x={28} y={px(y(tick) + 4)} textAnchor="end" className="t-m">
            {i === ticks.length - 1 ? `${tick}${unit}` : tick}
          </text>
        </Fragment>
      ))}
      {xs.map((name, i) => (
        <text key={name} x={px(x(i))} y={bottom + 20} textAnchor="middle">
          {short ? `’${name.slice(-2)}` : name}
        </text>
      ))}
      {series.map((s, i) => (
        <Line key={s.name} series={s} index={i} others={series.filter((o) => o !== s)} x={x} y={y} />
      ))}
      <EndLabels series={series} unit={unit} x={right + 10} y={y} />
    </Plot>
  );
}

function Line(props: { series: LineSeries; index: number; others: readonly LineSeries[]; x: Scale; y: Scale }) {
  const { series, index, others, x, y } = props;
  const look = LOOK[index % LOOK.length] ?? { shape: "dot", line: "ln l1", text: "c1", hue: "c1" };
  const points = series.values.map((value, i) => (value === null ? null : { i, value, px: x(i), py: y(value) }));
  const path = points.map((p, i) => (p ? `${points[i - 1] ? "L" : "M"}${px(p.px)} ${px(p.py)}` : "")).join("");
  return (
    <>
      <path d={path} className={look.line} strokeDasharray={look.dash} />
      {points.map((p) => {
        if (!p) return null;
        const above = others.map((o) => o.values[p.i]).filter((v) => v !== null && v !== undefined && v >= p.value);
        const below = above.some((v) => v !== undefined && v !== null && p.py - y(v) < CROWDED_PX);
        return (
          <Fragment key={p.i}>
            <Marker shape={look.shape} x={p.px} y={p.py} r={3.75} hue={look.hue} />
            {p.i < series.values.length - 1 && (
              <text
                x={px(p.i === 0 ? p.px + 3 : p.px)}
                y={px(below ? p.py + 19 : p.py - 10)}
                textAnchor={p.i === 0 ? "start" : "middle"}
                className="t-l"
              >
                {Math.round(p.value)}
              </text>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

function EndLabels(props: { series: readonly LineSeries[]; unit: string; x: number; y: Scale }) {
  const { series, unit, x, y } = props;
  const last = series.flatMap((s, i) => {
    const value = s.values.at(-1);
    return value === null || value === undefined ? [] : [{ s, i, value }];
  });
  const ys = spread(
    last.map((l) => y(l.value)),
    17,
  );
  return last.map(({ s, i, value }, n) => (
    <text key={s.name} x={px(x)} y={px((ys[n] ?? 0) + 4.5)} className="t-l">
      {Math.round(value)}
      {unit} <tspan className={LOOK[i % LOOK.length]?.text}>{s.name}</tspan>
    </text>
  ));
}
