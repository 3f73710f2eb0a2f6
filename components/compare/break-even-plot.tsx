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
  // Without a cliff the lines end at the right, and their names stand behind their ends.
  const right = drawn.cliff === null ? width - Math.max(...endLabels(drawn, narrow).map(textWidth)) - 10 : width - 12;
  const x = linearScale([0, drawn.widest], [LEFT, right]);
  const scale = linearScale([0, top], [bottom, TOP]);
  // What costs more than it brings leaves the drawing at its top.
  const y: Scale = (value) => scale(Math.min(top, Math.max(0, value)));
  const band = { y: y(CLAIM[1]), height: y(CLAIM[0]) - y(CLAIM[1]) };
  const claim = narrow ? "claimed" : `the article’s claim: ${CLAIM[0]}–${CLAIM[1]}%`;
  return (
    <Plot width={width} height={height} label={label}>
      <rect x={LEFT} y={px(band.y)} width={px(right - LEFT)} height={px(band.height)} className="band" />
      <Axes x={x} y={y} ticks={ticks} widest={drawn.widest} right={right} bottom={bottom} />
      <text x={px(right - 6)} y={px(y(CLAIM[0]) - 7)} textAnchor="end" className="t-m t-halo">
        {claim}
      </text>
      <Curves drawn={drawn} x={x} y={y} top={top} width={width} />
      {drawn.cliff !== null && <Cliff drawn={drawn} x={x} y={y} bottom={bottom} width={width} after={after} />}
      <YourCase drawn={drawn} x={x} y={y} />
    </Plot>
  );
}

function ends(drawn: Sensitivity) {
  return drawn.curves.flatMap(({ pieces }) => pieces.flat());
}

function Axes(props: { x: Scale; y: Scale; ticks: number[]; widest: number; right: number; bottom: number }) {
  const { x, y, ticks, widest, right, bottom } = props;
  const steps = Array.from({ length: 6 }, (_, i) => (widest * i) / 5);
  return (
    <>
      {ticks.map((tick, i) => (
        <Fragment key={tick}>
          <line x1={LEFT} y1={px(y(tick))} x2={px(right)} y2={px(y(tick))} className={i === 0 ? "axis" : "grid"} />
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

/** A share for the reader: beyond the axis it is only said to be beyond. */
function percentWords(percent: number): string {
  return percent > 100 ? "over 100%" : `${formatNumber(percent, 1)}%`;
}

/** What is said at the end of each line: '29.3% if you need 85%'. */
function endLabels(drawn: Sensitivity, narrow: boolean): string[] {
  return drawn.curves.map(({ need, pieces }) => {
    const value = percentWords((pieces[0]?.[1] ?? drawn.yours).percent);
    return need === null ? value : `${value} ${narrow ? "need" : "if you need"} ${need}%`;
  });
}

/** The part of a straight piece that lies within the axis; null where none does. */
function within([from, to]: BreakEvenCurve["pieces"][number], top: number): BreakEvenCurve["pieces"][number] | null {
  if (from.percent > top && to.percent > top) return null;
  const cut = {
    gap: from.gap + ((to.gap - from.gap) * (top - from.percent)) / (to.percent - from.percent || 1),
    percent: top,
  };
  return [from.percent > top ? cut : from, to.percent > top ? cut : to];
}

function Curves(props: { drawn: Sensitivity; x: Scale; y: Scale; top: number; width: number }) {
  const { drawn, x, y, top, width } = props;
  const look = looks(drawn.curves);
  const labels = endLabels(drawn, width < 500);
  const tips = drawn.curves.map(({ pieces }) => pieces[0]?.[1] ?? drawn.yours);
  const apart = spread(
    tips.map((tip) => y(tip.percent) + 5),
    17,
  );
  const lower = Math.max(0, TOP + 11 - Math.min(...apart));
  return drawn.curves.map(({ need, pieces }, i) => {
    const tip = tips[i] ?? drawn.yours;
    const style = look[i] ?? YOURS;
    const label = labels[i] ?? "";
    const value = percentWords(tip.percent);
    const room = width - x(tip.gap) > textWidth(label);
    const height = (apart[i] ?? 0) + lower;
    return (
      <Fragment key={need ?? "all"}>
        {pieces.map((piece) => (
          <Piece key={piece[0].gap} piece={within(piece, top)} x={x} y={y} style={style} />
        ))}
        {tip.percent <= top && <circle cx={px(x(tip.gap))} cy={px(y(tip.percent))} r={3} className={style.text} />}
        <text
          x={px(x(tip.gap) + (room ? 8 : -8))}
          y={px(room ? height : Math.max(TOP + 11, height - 14))}
          textAnchor={room ? "start" : "end"}
          className="t-l t-halo"
        >
          {value}
          <tspan className={style.text}>{label.slice(value.length)}</tspan>
        </text>
      </Fragment>
    );
  });
}

function Piece(props: { piece: BreakEvenCurve["pieces"][number] | null; x: Scale; y: Scale; style: Look }) {
  if (props.piece === null) return null;
  const { x, y, style } = props;
  const [from, to] = props.piece;
  const path = `M${px(x(from.gap))} ${px(y(from.percent))}L${px(x(to.gap))} ${px(y(to.percent))}`;
  return <path d={path} className={style.line} strokeDasharray={style.dash} />;
}

function Cliff(props: Omit<Props, "label"> & { x: Scale; y: Scale; bottom: number }) {
  const { drawn, x, y, bottom, width, after } = props;
  const at = x(drawn.cliff ?? 0);
  const rests = drawn.curves.map(({ pieces }) => pieces[1]?.[1].percent ?? 0);
  const lines = width - 12 - at > Math.max(...after.map(textWidth)) ? after : [];
  const above = y(Math.max(...rests)) - 26;
  // The claim's name stands at the foot of its band: words that would cover it go below the lines.
  const covers = above + 20 > y(CLAIM[0]) - 20 && above - 12 < y(CLAIM[0]) - 4;
  const from = covers ? y(Math.min(...rests)) + 18 : Math.max(TOP + 12, above);
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
  const words = `your case ${percentWords(percent)}`;
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
