/**
 * How a category is painted. Colour is never alone: five hues have their own shape and dash, an open frame says "none" and a
 * hatch says "nobody knows".
 */
export type Paint = "c1" | "c2" | "c3" | "c4" | "c5" | "none" | "hatch";

/** The hatch of the unknown; `id` must be unique in the page, because a hidden drawing's pattern paints nothing. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" className="axis" />
      </pattern>
    </defs>
  );
}

/** Properties of a filled shape in the given paint. */
export function fillOf(paint: Paint, hatchId: string): { className: string; fill?: string } {
  return paint === "hatch" ? { className: "sline", fill: `url(#${hatchId})` } : { className: paint };
}

/** Class of the text that stands on a paint. */
export function textOn(paint: Paint): string {
  return paint === "none" || paint === "hatch" ? "t-l" : "t-on";
}

export interface KeyEntry {
  name: string;
  paint: Paint;
}

/** The key of a chart whose parts cannot all be labelled where they lie. */
export function SwatchKey({ entries, id }: { entries: readonly KeyEntry[]; id: string }) {
  return (
    <ul className="key">
      {entries.map((entry) => (
        <li className="kk" key={entry.name}>
          <svg className="plot" width="12" height="12" aria-hidden="true">
            {entry.paint === "hatch" && <HatchPattern id={id} />}
            <rect x="0.5" y="0.5" width="11" height="11" {...fillOf(entry.paint, id)} />
          </svg>
          {entry.name}
        </li>
      ))}
    </ul>
  );
}
