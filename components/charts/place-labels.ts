/** Estimated advance of one character of the chart's 13-px text, in px; the bold weight, so that estimates err wide. */
export const CHAR_PX = 6.7;
/** Distance between the base lines of two lines of chart text, in px. */
export const LINE_PX = 14;

export interface Mark {
  x: number;
  y: number;
  /** Half the size of the mark, in px. */
  r: number;
  /** Lines of text to set beside the mark. */
  lines: readonly string[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a label stands: `x`, `y` of the first base line and the anchor of the text. */
export interface Place {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** Width of a text in px, estimated without measuring. */
export function textWidth(text: string): number {
  return text.length * CHAR_PX;
}

const hits = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** The square about a mark, `reach` px to each side. */
function around({ x, y }: Pick<Mark, "x" | "y">, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** The places tried for a label, best first: right, left, above, below, and the four corners. */
function candidates(mark: Mark): { place: Place; box: Box }[] {
  const width = Math.max(...mark.lines.map(textWidth));
  const height = mark.lines.length * LINE_PX;
  const gap = mark.r + 5;
  const at = (anchor: Place["anchor"], x: number, top: number) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return {
      place: { x, y: top + 11, anchor },
      box: { left, top, right: left + width, bottom: top + height },
    };
  };
  const middle = mark.y - height / 2;
  const above = mark.y - mark.r - 4 - height;
  const below = mark.y + mark.r + 2;
  return [
    at("start", mark.x + gap, middle),
    at("end", mark.x - gap, middle),
    at("middle", mark.x, above),
    at("middle", mark.x, below),
    at("start", mark.x + gap, below - 6),
    at("end", mark.x - gap, below - 6),
    at("start", mark.x + gap, above + 6),
    at("end", mark.x - gap, above + 6),
  ];
}

/**
 * Places a label beside each mark, in the order given, so that no label covers a mark, another label or a box in `taken`,
 * and none leaves `bounds`. A label that fits nowhere is left out (null): an unlabelled mark is honest, an unreadable
 * heap is not.
 */
export function placeLabels(
  marks: readonly Mark[],
  bounds: Box,
  taken: readonly Box[] = [],
  all: readonly Mark[] = marks,
): (Place | null)[] {
  const obstacles: Box[] = [...taken, ...all.map((m) => around(m, m.r + 2))];
  return marks.map((mark) => {
    if (mark.lines.length === 0) return null;
    const found = candidates(mark).find((c) => inside(c.box, bounds) && !obstacles.some((o) => hits(c.box, o)));
    if (!found) return null;
    obstacles.push(found.box);
    return found.place;
  });
}

/**
 * Moves positions apart so that neighbours differ by at least `gap`, keeping their order and, as far as it goes, their
 * middle; for labels at the ends of lines and letters above a time axis.
 */
export function spread(positions: readonly number[], gap: number): number[] {
  const order = positions.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const groups: { items: { p: number; i: number }[]; centre: number }[] = [];
  const start = (g: { items: unknown[]; centre: number }) => g.centre - ((g.items.length - 1) * gap) / 2;
  const end = (g: { items: unknown[]; centre: number }) => g.centre + ((g.items.length - 1) * gap) / 2;
  for (const item of order) {
    let group = { items: [item], centre: item.p };
    for (let last = groups.at(-1); last && start(group) - end(last) < gap; last = groups.at(-1)) {
      groups.pop();
      const items = [...last.items, ...group.items];
      group = { items, centre: items.reduce((sum, x) => sum + x.p, 0) / items.length };
    }
    groups.push(group);
  }
  const result = [...positions];
  for (const group of groups) {
    group.items.forEach((item, n) => {
      result[item.i] = start(group) + n * gap;
    });
  }
  return result;
}
