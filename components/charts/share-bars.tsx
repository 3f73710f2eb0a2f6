import { HatchPattern } from "./paint";
import { textWidth } from "./place-labels";
import { Plot, px } from "./plots";
import { linearScale, type Scale } from "./scale";

export interface ShareBar {
  label: string;
  /** The part and the whole; counts. */
  k: number;
  n: number;
  /** What is known of neither side; drawn as a hatched end beyond the whole. None where left out. */
  unknown?: number;
  /** Sentence under the bar. */
  note: string;
}

export interface ShareBarsProps {
  width: number;
  label: string;
  rows: readonly ShareBar[];
  /** Unique in the page; needed where a page has two charts with unknown parts. */
  id?: string;
}

const LEFT = 42;

/** One bar per row: the part filled, the rest open, the unknown hatched, each counted where it has room. */
export function ShareBars({ width, label, rows, id = "share" }: ShareBarsProps) {
  const thick = width < 500 ? 26 : 30;
  const pitch = thick + (width < 500 ? 24 : 29);
  const x = linearScale([0, Math.max(1, ...rows.map((r) => r.n + (r.unknown ?? 0)))], [LEFT, width - 24]);
  const hatch = `${id}-${width}`;
  return (
    <Plot width={width} height={rows.length * pitch + 4} label={label}>
      <HatchPattern id={hatch} />
      {rows.map((row, i) => (
        <Bar key={row.label} row={row} top={4 + i * pitch} thick={thick} x={x} hatch={hatch} />
      ))}
    </Plot>
  );
}

function Bar(props: { row: ShareBar; top: number; thick: number; x: Scale; hatch: string }) {
  const { row, top, thick, x, hatch } = props;
  const mid = top + thick / 2 + 4.5;
  const part = x(row.k);
  const whole = x(row.n);
  const end = x(row.n + (row.unknown ?? 0));
  const rest = row.n - row.k;
  return (
    <>
      <text x={0} y={mid} className="t-l">
        {row.label}
      </text>
      {end > whole && (
        <rect x={px(whole)} y={top} width={px(end - whole)} height={thick} className="sline" fill={`url(#${hatch})`} />
      )}
      <rect x={LEFT} y={top} width={px(whole - LEFT)} height={thick} className="hol sline" />
      <rect x={LEFT} y={top} width={px(part - LEFT)} height={thick} className="c1" />
      {hasRoom(row.k, part - LEFT) && (
        <text x={px(part - 8)} y={mid} textAnchor="end" className="t-on">
          {row.k}
        </text>
      )}
      {hasRoom(rest, whole - part) && (
        <text x={px(whole - 8)} y={mid} textAnchor="end">
          {rest}
        </text>
      )}
      <text x={LEFT} y={top + thick + 16} className="t-m">
        {row.note}
      </text>
    </>
  );
}

/** True where a count fits into so many px of its bar; the note under the bar says it in any case. */
function hasRoom(count: number, room: number): boolean {
  return count > 0 && room > textWidth(String(count)) + 12;
}
