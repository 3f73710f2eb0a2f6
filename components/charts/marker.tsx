import { px } from "./plots";

/** The shape of a category in line and scatter charts; each goes with one hue. */
export type Shape = "dot" | "square" | "ring" | "diamond" | "triangle";

const HUE: Record<Shape, string> = { dot: "c1", square: "c2", ring: "hol l3", diamond: "c4", triangle: "c2" };

export interface MarkerProps {
  shape: Shape;
  x: number;
  y: number;
  /** Half the size, in px. */
  r?: number;
  /** Class that overrides the hue of the shape. */
  hue?: string;
}

/** One data point. */
export function Marker({ shape, x, y, r = 4.5, hue }: MarkerProps) {
  const className = hue ?? HUE[shape];
  switch (shape) {
    case "dot":
    case "ring":
      return <circle cx={px(x)} cy={px(y)} r={r} className={className} />;
    case "square":
      return <rect x={px(x - r)} y={px(y - r)} width={2 * r} height={2 * r} className={className} />;
    case "diamond": {
      const d = r * 1.35;
      return <path d={`M${px(x)} ${px(y - d)}l${d} ${d}-${d} ${d}-${d}-${d}z`} className={className} />;
    }
    case "triangle": {
      const t = r * 1.3;
      return <path d={`M${px(x)} ${px(y - t)}l${t} ${2 * t - 1}h${-2 * t}z`} className={className} />;
    }
  }
}

/** The key of shapes. */
export function ShapeKey({ entries }: { entries: readonly { name: string; shape: Shape; hue?: string }[] }) {
  return (
    <ul className="key">
      {entries.map(({ name, shape, hue }) => (
        <li className="kk" key={name}>
          <svg className="plot" width="14" height="14" aria-hidden="true">
            <Marker shape={shape} x={7} y={7} hue={hue} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
