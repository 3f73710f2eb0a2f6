import type { ReactNode } from "react";

/**
 * The widths a chart is drawn at, in px, by the room its frame takes in the grid. Text in a chart is never scaled: the
 * server sends one drawing per width and a container query (charts.css) shows the widest that fits, without a script.
 */
export const PLOT_WIDTHS = {
  half: [288, 358, 560, 640, 860],
  wide: [288, 358, 640, 800, 860],
  full: [288, 358, 640, 860, 1200, 1312],
} as const;

export type PlotRoom = keyof typeof PLOT_WIDTHS;

/** One drawing per width of the given room; exactly one of them is shown and announced. */
export function Plots({ room, draw }: { room: PlotRoom; draw: (width: number) => ReactNode }) {
  return <div className={`plots plots-${room}`}>{PLOT_WIDTHS[room].map((width) => draw(width))}</div>;
}

/** The frame of one drawing; `label` says in words what the drawing shows. */
export function Plot(props: { width: number; height: number; label: string; children: ReactNode }) {
  const { width, height, label, children } = props;
  return (
    <svg
      className="plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}

/** A pixel position with one decimal, so that markup stays short and stable. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
