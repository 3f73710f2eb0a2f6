/** The marker a list item begins with: '(a)', '3.', '第五条', '•'. */
export interface ListMarker {
  /** The marker's characters as they stand, without the space after them. */
  text: string;
  /** Markers of one list share a style; a style seen first inside another's item is one level deeper. */
  style: string;
  /** Position in its sequence ('c' = 3), null for bullets and multi-level numbers. */
  ordinal: number | null;
  /** True where the form alone does not tell ('A.' may be an initial, '12 ' a number): only a sequence makes it a marker. */
  weak: boolean;
}

const HAN_NUMBER = "[一二三四五六七八九十百零〇两]+";

/**
 * What follows a number in running prose: '1.5 million tokens', '30 days', '10.00 a.m.', '1.2条之限定' are no markers.
 * Amounts, rates and times are the only cases seen at the start of a line in the corpus.
 */
const QUANTITY =
  /^(?:million|billion|thousand|percent|per cent|days?|weeks?|months?|years?|hours?|times|a\.m|p\.m|m|bn|k|x)\b|^%|^[条條款项項年月日]/i;

interface MarkerForm {
  pattern: RegExp;
  style: string;
  weak?: boolean;
}

/** Ordered: the first that fits wins, so longer forms stand before the shorter ones they contain. */
const FORMS: readonly MarkerForm[] = [
  { pattern: /^[•●○◦▪■□▸►➢✓✔‣⁃☐☑☒→](?=\s*\S)/u, style: "bullet" },
  { pattern: /^·(?=\s*\S)/u, style: "bullet" },
  { pattern: /^[-–—*+](?=\s+\S)/u, style: "dash" },
  { pattern: new RegExp(`^第(?:${HAN_NUMBER}|\\d+)[条條款项項](?:之${HAN_NUMBER})?`, "u"), style: "han-article" },
  { pattern: new RegExp(`^${HAN_NUMBER}、`, "u"), style: "han-comma" },
  { pattern: new RegExp(`^[（(]${HAN_NUMBER}[）)]`, "u"), style: "han-paren" },
  { pattern: /^[①-⑳]/u, style: "circled" },
  { pattern: /^§+\s?\d+(?:\.\d+)*[.:)]?(?=\s)/u, style: "section-sign" },
  {
    pattern:
      /^(?:Article|Section|Clause|ARTICLE|SECTION|CLAUSE)\s+\d+(?:\.\d+)*[.:]?(?=\s+["“‘'(]?[\p{Lu}\p{Script=Han}])/u,
    style: "article",
  },
  { pattern: /^[（(]\d{1,3}[）)]/u, style: "number-paren" },
  { pattern: /^\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\S|\p{Script=Han}|[“"])/u, style: "decimal" },
  { pattern: /^[A-Z]{1,2}[.-]\d{1,2}(?:\.\d{1,2})*[.:]?(?=\s+\S)/u, style: "letter-decimal", weak: true },
  { pattern: /^[A-Z]\d{1,2}[.)](?=\s+\S)/u, style: "letter-number", weak: true },
  { pattern: /^\d{1,3}[.)](?=\s+\S|\p{Script=Han}|[“「])/u, style: "number" },
  { pattern: /^\d{1,3}[、．]/u, style: "number" },
  { pattern: /^\((?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)\)/u, style: "roman-paren" },
  { pattern: /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})[.)](?=\s+\S)/u, style: "roman" },
  { pattern: /^\([a-z]{1,2}\)/u, style: "letter-paren" },
  { pattern: /^\([A-Z]\)/u, style: "capital-paren" },
  { pattern: /^[a-z]\)(?=\s+\S)/u, style: "letter-half" },
  { pattern: /^[a-z]\.(?=\s+\S)/u, style: "letter", weak: true },
  { pattern: /^[A-Z][.)](?=\s+\S)/u, style: "capital", weak: true },
  { pattern: /^(?:[IVX]{1,5})[.)](?=\s+\S)/u, style: "capital-roman", weak: true },
  { pattern: /^\d{1,2}(?=\s+["“‘'(]?[\p{Lu}\p{Script=Han}])/u, style: "bare-number", weak: true },
  { pattern: /^[A-Z](?=\s{2,}\S)/u, style: "bare-capital", weak: true },
];

/** What every form begins with; most lines begin with a word and are passed over by this alone. */
const MAY_BEGIN =
  /^(?:[^A-Za-z]|[A-Za-z]{1,5}[.)]|[A-Z]{1,2}[.-]?\d|[A-Z]\s{2}|(?:Article|Section|Clause|ARTICLE|SECTION|CLAUSE)\s)/u;

/**
 * The list marker at the start of a line (no leading white space), or null.
 * A weak marker still needs `confirmMarkers`.
 */
export function findListMarker(line: string): ListMarker | null {
  if (!MAY_BEGIN.test(line)) return null;
  for (const form of FORMS) {
    const found = form.pattern.exec(line)?.[0];
    if (found === undefined) continue;
    const rest = line.slice(found.length).trimStart();
    if (/^\d/u.test(found) && QUANTITY.test(rest)) return null;
    return { text: found, style: form.style, ordinal: ordinalOf(found, form.style), weak: form.weak ?? false };
  }
  return null;
}

function ordinalOf(marker: string, style: string): number | null {
  const core = marker.replace(/[().（）、．]/gu, "");
  if (/^\d+$/u.test(core)) return Number.parseInt(core, 10);
  if (style.includes("roman")) return romanValue(core.toLowerCase());
  if (/^[a-z]$/iu.test(core)) return core.toLowerCase().charCodeAt(0) - 96;
  return null;
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < roman.length; i++) {
    const here = values[roman.charAt(i)] ?? 0;
    sum += here < (values[roman.charAt(i + 1)] ?? 0) ? -here : here;
  }
  return sum;
}

/**
 * Keeps the weak markers that stand in a sequence (their predecessor came before, or they are the first and their
 * successor comes later) and drops the rest. Input: the marker or null of every line, in order; output of the same length.
 */
export function confirmMarkers(markers: readonly (ListMarker | null)[]): (ListMarker | null)[] {
  const present = new Set<string>();
  const counts = new Map<string, number>();
  for (const marker of markers) {
    if (!marker) continue;
    present.add(`${marker.style} ${marker.ordinal ?? marker.text}`);
    counts.set(marker.style, (counts.get(marker.style) ?? 0) + 1);
  }
  return markers.map((marker) => {
    if (!marker?.weak) return marker;
    if (marker.ordinal === null) return (counts.get(marker.style) ?? 0) >= 2 ? marker : null;
    const neighbour = marker.ordinal === 1 ? 2 : marker.ordinal - 1;
    return present.has(`${marker.style} ${neighbour}`) ? marker : null;
  });
}
