import type { ReactNode } from "react";

/**
 * The frame of every chart: a title that states the finding, unit and span, the drawing, and the source line
 * (source, method, n, provenance, as of). `level` keeps the page's heading order.
 */
export function ChartFrame(props: {
  title: string;
  unit: string;
  source: ReactNode;
  className?: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = props.level === 2 ? "h2" : "h3";
  return (
    <figure className={props.className === undefined ? "chart" : `chart ${props.className}`}>
      <figcaption>
        <Heading className="chart-title">{props.title}</Heading>
        <p className="unit">{props.unit}</p>
      </figcaption>
      {props.children}
      <p className="src">{props.source}</p>
    </figure>
  );
}
