import { Fragment } from "react";
import { decimalYear } from "./decimal-year";
import { Marker, type Shape } from "./marker";
import { placeLabels, spread } from "./place-labels";
import { Plot, px } from "./plots";
import { decades, linearScale, logScale, type Scale } from "./scale";

export interface ScatterPoint {
  id: string;
  /** ISO date to the precision known. */
  date: string;
  /** Above zero. */
  value: number;
  shape: Shape;
  /** Class that overrides the hue of the shape. */
  hue?: string;
  name: string;
  /** Named before the others, where there is room. */
  first: boolean;
}

export interface ScatterEvent {
  letter: string;
  date: string;
}

export interface TimeScatterProps {
  width: number;
  label: string;
  points: readonly ScatterPoint[];
  events: readonly ScatterEvent[];
  /** A tick of the value axis in words. */
  tickText: (value: number) => string;
}

const LEFT = 54;
const TOP = 34;

/** Points over time on a logarithmic value axis; dotted lines with letters are dated events, keyed outside the drawing. */
export function TimeScatter({ width, label, points, events, tickText }: TimeScatterProps) {
  const narrow = width < 500;
  const height = narrow ? 300 : 360;
  const bottom = height - 26;
  const years = [...points, ...events].map((d) => decimalYear(d.date));
  const first = Math.floor(Math.min(...years));
  const last = Math.max(...years) + 0.15;
  const values = points.map((p) => p.value);
  const ticks = decades(Math.min(...values), Math.max(...values));
  const top = Math.max(...values) * 1.7;
  const x = linearScale([first, last], [LEFT + 6, width - 14]);
  const y = logScale([ticks[0] ?? 1, top], [bottom, TOP]);
  const wholeYears = Array.from({ length: Math.floor(last) - first + 1 }, (_, i) => first + i);
  return (
    <Plot width={width} height={height} label={label}>
      {ticks
        .filter((tick) => tick <= top)
        .map((tick, i) => (
          <Fragment key={tick}>
            <line x1={LEFT} y1={px(y(tick))} x2={width - 14} y2={px(y(tick))} className={i === 0 ? "axis" : "grid"} />
            <text x={LEFT - 6} y={px(y(tick) + 4)} textAnchor="end" className="t-m">
              {tickText(tick)}
            </text>
          </Fragment>
        ))}
      {wholeYears.map((year) => (
        <Fragment key={year}>
          <line x1={px(x(year))} y1={bottom} x2={px(x(year))} y2={bottom + 5} className="axis" />
          <text x={px(x(year))} y={bottom + 19} textAnchor="middle">
            {narrow ? `’${String(year).slice(-2)}` : year}
          </text>
        </Fragment>
      ))}
      <EventLines events={events} x={x} bottom={bottom} />
      <Points points={points} width={width} x={x} y={y} bottom={bottom} />
    </Plot>
  );
}

function EventLines({ events, x, bottom }: { events: readonly ScatterEvent[]; x: Scale; bottom: number }) {
  const at = events.map((e) => x(decimalYear(e.date)));
  const letters = spread(at, 13);
  return events.map((event, i) => (
    <Fragment key={event.letter}>
      <line x1={px(at[i] ?? 0)} y1={TOP - 8} x2={px(at[i] ?? 0)} y2={bottom} className="ev" />
      <text x={px(letters[i] ?? 0)} y={TOP - 13} textAnchor="middle" className="t-l">
        {event.letter}
      </text>
    </Fragment>
  ));
}

function Points(props: { points: readonly ScatterPoint[]; width: number; x: Scale; y: Scale; bottom: number }) {
  const { points, width, x, y, bottom } = props;
  const ordered = [...points].sort((a, b) => Number(b.first) - Number(a.first) || b.value - a.value);
  const marks = ordered.map((p) => ({ x: x(decimalYear(p.date)), y: y(p.value), r: 5.5, lines: [p.name] }));
  // Names help up to about one per 100 px of width; more of them would hide the pattern they name.
  const named = marks.slice(0, Math.round(width / 100));
  const bounds = { left: LEFT, top: TOP, right: width, bottom: bottom - 2 };
  const places = placeLabels(named, bounds, [], marks);
  return (
    <>
      {ordered.map((p, i) => (
        <Marker key={p.id} shape={p.shape} hue={p.hue} x={marks[i]?.x ?? 0} y={marks[i]?.y ?? 0} />
      ))}
      {places.map((place, i) => {
        const point = ordered[i];
        return place && point ? (
          <text key={point.id} x={px(place.x)} y={px(place.y)} textAnchor={place.anchor} className="t-l t-halo">
            {point.name}
          </text>
        ) : null;
      })}
    </>
  );
}
