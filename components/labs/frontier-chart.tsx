import { Fragment } from "react";
import { Marker } from "@/components/charts/marker";
import { type Box, placeLabels, textWidth } from "@/components/charts/place-labels";
import { Plot, Plots, px } from "@/components/charts/plots";
import { linearScale, logScale, oneTwoFive, type Scale, ticksAround } from "@/components/charts/scale";
import { ChartFrame } from "@/components/ui/chart-frame";
import type { Model } from "@/lib/core/labs/lab";
import { priceFrontier } from "@/lib/core/labs/price-frontier";
import { formatNumber, listOf } from "@/lib/format/number";

/** US dollars per million input tokens. */
const dollars = (model: Model) => model.priceMinor / 100;
const priced = (model: Model) => `$${formatNumber(dollars(model), 2)}`;
const isExperts = (model: Model) => /\bmoe\b|experts/i.test(model.architecture);

/** Score against price, with the step line of what is best at or below each price. */
export function FrontierChart({ models, source }: { models: readonly Model[]; source: string }) {
  const frontier = priceFrontier(models);
  const words = models.map((m) => `${m.name} ${m.mmlu.toFixed(1)} at ${priced(m)}`);
  return (
    <ChartFrame
      title={finding(frontier)}
      level={2}
      className="c8"
      unit="MMLU score in percent against price. Filled circles: mixture of experts. Open squares: dense."
      source={
        <>
          Source: {source}. n = {models.length}. Input-token list prices in US dollars; a price is not a cost.{" "}
          {estimates(models)} The shaded side is matched or beaten at the same price or less.
        </>
      }
    >
      <Plots
        room="wide"
        draw={(width) => (
          <Drawing
            key={width}
            width={width}
            models={models}
            frontier={frontier}
            label={`MMLU against price on a log scale. ${words.join("; ")}. On the frontier: ${listOf(frontier.map((m) => m.name))}.`}
          />
        )}
      />
    </ChartFrame>
  );
}

function finding(frontier: readonly Model[]): string {
  const cheap = frontier[0];
  const strong = frontier.at(-1);
  if (!cheap || !strong) return "No model on record";
  if (cheap === strong) return `${cheap.name} is both the cheapest and the strongest`;
  return `${cheap.name} sets the cheap end of the frontier, ${strong.name} the strong end`;
}

function estimates(models: readonly Model[]): string {
  const names = models.filter((m) => m.estimated).map((m) => m.name);
  return names.length === 0 ? "" : `Size and density of ${listOf(names)} are estimates.`;
}

interface DrawingProps {
  width: number;
  models: readonly Model[];
  frontier: readonly Model[];
  label: string;
}

const LEFT = 40;

function Drawing({ width, models, frontier, label }: DrawingProps) {
  const height = width < 500 ? 320 : Math.round(width * 0.24 + 250);
  const bottom = height - 44;
  const right = width - 14;
  const prices = models.map(dollars);
  const scores = ticksAround(Math.min(...models.map((m) => m.mmlu)), Math.max(...models.map((m) => m.mmlu)));
  const ticks = oneTwoFive(Math.min(...prices) / 2, Math.max(...prices) * 1.6);
  const x = logScale([ticks[0] ?? 0.1, Math.max(...prices) * 1.6], [LEFT, right]);
  const y = linearScale([scores[0] ?? 0, scores.at(-1) ?? 100], [bottom, 14]);
  const name = lineName(frontier, x, y);
  return (
    <Plot width={width} height={height} label={label}>
      {scores.map((score, i) => (
        <Fragment key={score}>
          <line x1={LEFT} y1={px(y(score))} x2={right} y2={px(y(score))} className={i === 0 ? "axis" : "grid"} />
          <text x={LEFT - 7} y={px(y(score) + 4)} textAnchor="end" className="t-m">
            {score}
          </text>
        </Fragment>
      ))}
      {ticks.map((tick, i) => (
        <Fragment key={tick}>
          <line x1={px(x(tick))} y1={bottom} x2={px(x(tick))} y2={bottom + 5} className="axis" />
          <text x={px(x(tick))} y={bottom + 18} textAnchor="middle" className="t-m">
            {i === 0 ? `$${tick.toFixed(2)}` : tick.toFixed(2)}
          </text>
        </Fragment>
      ))}
      <text x={right} y={height - 4} textAnchor="end">
        price per 1M input tokens, log scale →
      </text>
      <Steps frontier={frontier} x={x} y={y} bottom={bottom} right={right} />
      {name && (
        <text x={px(name.box.right)} y={px(name.box.bottom - 3)} textAnchor="end" className="c1">
          {name.text}
        </text>
      )}
      <Models
        models={models}
        frontier={frontier}
        x={x}
        y={y}
        bounds={{ left: LEFT, top: 8, right: width, bottom }}
        taken={name ? [name.box] : []}
      />
    </Plot>
  );
}

/** The line's name on its first step, before the riser; shorter where the step is, none where there is no room. */
function lineName(frontier: readonly Model[], x: Scale, y: Scale): { text: string; box: Box } | null {
  const [first, second] = frontier;
  if (!first || !second) return null;
  const right = x(dollars(second)) - 8;
  // Room is kept at the step's start for the name of its model.
  const room = right - x(dollars(first)) - textWidth(first.name) * 0.6;
  const text = ["frontier: best score at or below this price", "frontier"].find((t) => textWidth(t) <= room);
  if (text === undefined) return null;
  const base = y(first.mmlu) - 5;
  return { text, box: { left: right - textWidth(text), right, top: base - 13, bottom: base + 3 } };
}

function Steps(props: { frontier: readonly Model[]; x: Scale; y: Scale; bottom: number; right: number }) {
  const { frontier, x, y, bottom, right } = props;
  const first = frontier[0];
  if (!first) return null;
  const steps = frontier.map(
    (m, i) => `${i === 0 ? "M" : "H"}${px(x(dollars(m)))}${i === 0 ? " " : "V"}${px(y(m.mmlu))}`,
  );
  const line = `${steps.join("")}H${right}`;
  return (
    <>
      <path d={`${line}V${bottom}H${px(x(dollars(first)))}z`} className="band" />
      <path d={line} className="ln l1 thin" />
    </>
  );
}

function Models(props: {
  models: readonly Model[];
  frontier: readonly Model[];
  x: Scale;
  y: Scale;
  bounds: Box;
  /** Where other text stands already. */
  taken: readonly Box[];
}) {
  const { models, frontier, x, y, bounds, taken } = props;
  const narrow = bounds.right < 500;
  const marks = models.map((m) => {
    const behind = frontier.includes(m) ? "" : ", behind";
    return { x: x(dollars(m)), y: y(m.mmlu), r: 6, lines: [m.name, `${m.mmlu.toFixed(1)} at ${priced(m)}${behind}`] };
  });
  // The step line is an obstacle: a label across it would read as lying on the frontier.
  const steps = frontier.map((m, i) => {
    const end = frontier[i + 1];
    return {
      left: x(dollars(m)) + 7,
      right: end ? x(dollars(end)) : bounds.right,
      top: y(m.mmlu) - 2,
      bottom: y(m.mmlu) + 2,
    };
  });
  const risers = frontier.slice(1).map((m, i) => {
    const at = x(dollars(m));
    return { left: at - 2, right: at + 2, top: y(m.mmlu) + 7, bottom: y(frontier[i]?.mmlu ?? m.mmlu) };
  });
  const places = placeLabels(marks, bounds, [...taken, ...steps, ...risers]);
  return models.map((m, i) => {
    const place = places[i];
    const mark = marks[i];
    if (!mark) return null;
    return (
      <Fragment key={m.id}>
        {isExperts(m) ? (
          <Marker shape="dot" x={mark.x} y={mark.y} r={6} hue="ink" />
        ) : (
          <Marker shape="square" x={mark.x} y={mark.y} r={5} hue="inkhol" />
        )}
        {place && (
          <text x={px(place.x)} y={px(place.y)} textAnchor={place.anchor} className="t-l">
            {m.name}
            <tspan x={px(place.x)} dy={14} className="t-m t-plain">
              {narrow ? `${m.mmlu.toFixed(1)} at ${priced(m)}` : mark.lines[1]}
            </tspan>
          </text>
        )}
      </Fragment>
    );
  });
}
