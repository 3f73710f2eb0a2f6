import type { ReactNode } from "react";

export interface ChartFrameProps {
  /** States the finding. */
  title: string;
  /** Unit and span. */
  unit: ReactNode;
  /** Shape key, where direct labels do not do. */
  symbols?: ReactNode;
  /** Source, method, n, provenance, as of. */
  source: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What stands around every chart: finding, unit, key, drawing, source line. */
export function ChartFrame({ title, unit, symbols, source, className, children }: ChartFrameProps) {
  return (
    <figure className={className ? `chart ${className}` : "chart"}>
      <figcaption>
        <h3>{title}</h3>
        <p className="unit">{unit}</p>
      </figcaption>
      {symbols}
      {children}
      <p className="src">{source}</p>
    </figure>
  );
}
