import { Fragment } from "react";
import type { BreakEvenCurve, Sensitivity } from "@/lib/core/offers/sensitivity";
import { formatNumber } from "@/lib/format/number";
import { spread, textWidth } from "../charts/place-labels";
import { Plot, px } from "../charts/plots";
import { linearScale, type Scale, ticksFromZero } from "../charts/scale";

interface Props {
  width: number;
  drawn: Sensitivity;
  /** What the drawing shows, in words. */
  label: string;
  /** What ends at the cliff, in two short lines. */
  after: readonly string[];
}

/** The article's claim, per cent: independence commands a premium of 20 to 30%. */
const CLAIM = [20, 30] as const;
const LEFT = 42;
const TOP = 12;
/** Two labels nearer than this along the line would print over each other. */
const CROWDED_PX = 24;
/** Lines in the order of their need: dashed rust below yours, plain green for yours, dotted blue above. */
const BELOW = { line: "ln l2", text: "c2", dash: "6 3" };
const YOURS = { line: "ln l1", text: "c1", dash: undefined };
const ABOVE = { line: "ln l3", text: "c3", dash: "2 3" };

type Look = { line: string; text: string; dash: string | undefined };

/** Hue and dash of each curve. Where two lie on one side of yours, the further one is plum. */
function looks(curves: readonly BreakEvenCurve[]): Look[] {
  const own = curves.findIndex(({ yours }) => yours);
  return curves.map((_, i) => {
    if (i === own) return YOURS;
    if (Math.abs(i - own) > 1) return { line: "ln l4", text: "c4", dash: "1 3" };
    return i < own ? BELOW : ABOVE;
  });
}

/** The break-even over the price gap, one line per need, the cliff where a price release ends the promise. */
export function BreakEvenPlot({ width, drawn, label, after }: Props) {
  const narrow = width < 500;
  const height = narrow ? 300 : width < 700 ? 350 : 380;
  const bottom = height - 44;
  const peak = Math.max(CLAIM[1] + 5, drawn.yours.percent, ...ends(drawn).map(({ percent }) => percent));
  const ticks = ticksFromZero(Math.min(100, peak), 5);
  const top = ticks.at(-1) ?? 100;
  const x = linearScale([0, drawn.widest], [LEFT, width - 12]);
  const scale = linearScale([0, top], [bottom, TOP]);
  // What costs more than it brings leaves the drawing at its top.
  const y: Scale = (value) => scale(Math.min(top, Math.max(0, value)));
  const band = { y: y(CLAIM[1]), height: y(CLAIM[0]) - y(CLAIM[1]) };
  const claim = narrow ? "claimed" : `the article’s claim: ${CLAIM[0]}–${CLAIM[1]}%`;
  return (
    <Plot width={width} height={height} label={label}>
      <rect x={LEFT} y={px(band.y)} width={px(width - 12 - LEFT)} height={px(band.height)} className="band" />
      <Axes x={x} y={y} ticks={ticks} widest={drawn.widest} width={width} bottom={bottom} />
      <text x={width - 18} y={px(y(CLAIM[0]) - 7)} textAnchor="end" className="t-m t-halo">
        {claim}
      </text>
      <Curves drawn={drawn} x={x} y={y} width={width} />
      {drawn.cliff !== null && <Cliff drawn={drawn} x={x} y={y} bottom={bottom} width={width} after={after} />}
      <YourCase drawn={drawn} x={x} y={y} />
    </Plot>
  );
}

function ends(drawn: Sensitivity) {
  return drawn.curves.flatMap(({ pieces }) => pieces.flat());
}

function Axes(props: { x: Scale; y: Scale; ticks: number[]; widest: number; width: number; bottom: number }) {
  const { x, y, ticks, widest, width, bottom } = props;
  const steps = Array.from({ length: 6 }, (_, i) => (widest * i) / 5);
  return (
    <>
      {ticks.map((tick, i) => (
        <Fragment key={tick}>
          <line x1={LEFT} y1={px(y(tick))} x2={width - 12} y2={px(y(tick))} className={i === 0 ? "axis" : "grid"} />
          <text x={LEFT - 7} y={px(y(tick) + 4)} textAnchor="end" className="t-m">
            {i === ticks.length - 1 ? `${tick}%` : tick}
          </text>
        </Fragment>
      ))}
      {steps.map((step) => (
        <text key={step} x={px(x(step))} y={bottom + 17} textAnchor="middle" className="t-m">
          {step === 0 ? "0" : `${step}%`}
        </text>
      ))}
      <text x={LEFT} y={bottom + 40}>
        how much cheaper the best alternative cloud is
      </text>
    </>
  );
}

function Curves({ drawn, x, y, width }: { drawn: Sensitivity; x: Scale; y: Scale; width: number }) {
  const look = looks(drawn.curves);
  const tops = drawn.curves.map(({ pieces }) => pieces[0]?.[1] ?? drawn.yours);
  const heights = spread(
    tops.map((top) => y(top.percent)),
    17,
  );
  return drawn.curves.map(({ need, pieces }, i) => {
    const top = tops[i] ?? drawn.yours;
    const style = look[i] ?? YOURS;
    const name = need === null ? "" : ` ${width < 500 ? "need" : "if you need"} ${need}%`;
    const value = `${formatNumber(top.percent, 1)}%`;
    const room = width - 12 - x(top.gap) > textWidth(value + name) + 12;
    return (
      <Fragment key={need ?? "all"}>
        {pieces.map(([from, to]) => (
          <path
            key={from.gap}
            d={`M${px(x(from.gap))} ${px(y(from.percent))}L${px(x(to.gap))} ${px(y(to.percent))}`}
            className={style.line}
            strokeDasharray={style.dash}
          />
        ))}
        <circle cx={px(x(top.gap))} cy={px(y(top.percent))} r={3} className={style.text} />
        <text
          x={px(x(top.gap) + (room ? 8 : -8))}
          y={px(Math.max(TOP + 11, room ? (heights[i] ?? 0) + 5 : (heights[i] ?? 0) - 9))}
          textAnchor={room ? "start" : "end"}
          className="t-l t-halo"
        >
          {value}
          <tspan className={style.text}>{name}</tspan>
        </text>
      </Fragment>
    );
  });
}

function Cliff(props: Omit<Props, "label"> & { x: Scale; y: Scale; bottom: number }) {
  const { drawn, x, y, bottom, width, after } = props;
  const at = x(drawn.cliff ?? 0);
  const rest = Math.max(...drawn.curves.map(({ pieces }) => pieces[1]?.[1].percent ?? 0));
  const lines = width - 12 - at > Math.max(...after.map(textWidth)) ? after : [];
  const from = Math.max(TOP + 12, y(rest) - 12 - 14 * (lines.length - 1));
  return (
    <>
      <line x1={px(at)} y1={TOP} x2={px(at)} y2={px(bottom)} className="ev" />
      {lines.map((line, i) => (
        <text key={line} x={width - 12} y={px(from + 14 * i)} textAnchor="end" className="t-m t-halo">
          {line}
        </text>
      ))}
    </>
  );
}

function YourCase({ drawn, x, y }: { drawn: Sensitivity; x: Scale; y: Scale }) {
  const { gap, percent } = drawn.yours;
  // Near the end of its line, whose figure stands above it, the case is named below.
  const end = drawn.curves.find(({ yours }) => yours)?.pieces[0]?.[1].gap ?? gap;
  const crowded = Math.abs(x(end) - x(gap)) < CROWDED_PX;
  const words = `your case ${formatNumber(percent, 1)}%`;
  const left = x(gap) - LEFT > textWidth(words) + 14;
  return (
    <>
      <circle cx={px(x(gap))} cy={px(y(percent))} r={5.5} className="c1" />
      <text
        x={px(x(gap) + (left ? -9 : 9))}
        y={px(crowded ? y(percent) + 21 : Math.max(TOP + 11, y(percent) - 9))}
        textAnchor={left ? "end" : "start"}
        className="t-l t-halo"
      >
        {words}
      </text>
    </>
  );
}
