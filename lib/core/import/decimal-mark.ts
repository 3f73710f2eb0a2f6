import { isAmbiguousFigure } from "./values/read-figure";

/** A figure without a unit, as bookkeeping writes it. */
const BARE = /^[^\d]{0,6}(\d[\d.,]*)\s?(?:[A-Za-z]{3}|[€$£¥])?$/;

function figures(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => BARE.exec(cell.trim())?.[1] ?? []);
}

/**
 * The decimal mark of a column, told by figures with a fraction ('12,5', '1.234,56'); null where they say nothing or
 * contradict each other. Then '1.200' is a thousand and two hundred.
 */
export function decimalMarkOf(cells: readonly string[]): "." | "," | null {
  let point = 0;
  let comma = 0;
  for (const figure of figures(cells)) {
    const mark = figure[Math.max(figure.lastIndexOf("."), figure.lastIndexOf(","))];
    // A mark that stands twice groups; that says nothing of a file in which people write both ways.
    if (mark === undefined || isAmbiguousFigure(figure) || figure.split(mark).length > 2) continue;
    if (mark === ".") point++;
    else comma++;
  }
  return point > 0 && comma === 0 ? "." : comma > 0 && point === 0 ? "," : null;
}

/** The first figure that reads two ways where the file does not tell which; null where there is none. */
export function ambiguousFigure(cells: readonly string[]): string | null {
  if (decimalMarkOf(cells) !== null) return null;
  return cells.find((cell) => isAmbiguousFigure(BARE.exec(cell.trim())?.[1] ?? "")) ?? null;
}
