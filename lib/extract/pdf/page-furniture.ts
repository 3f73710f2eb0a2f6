import { type PageLine, textOfLine } from "./page-lines";

/** Headers and footers stand in the outer parts of a page (share of its height). */
const TOP_ZONE = 0.13;
const BOTTOM_ZONE = 0.87;
/** At most so many lines at the top or bottom of a page belong to its furniture. */
const MOST_LINES = 4;
/** A line is furniture where it comes again, at the same height, on this share of the pages (on two at least). */
const REPEATED = 0.4;
/** Points by which the height of a header may vary from page to page. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER =
  /^(?:[-–—|[(]?\s{0,9}(?:page|p\.|pg\.?|seite|第)?\s{0,9}(?:\d{1,4}|[ivxlc]{1,6})\s{0,9}(?:页|頁)?\s{0,9}(?:(?:of|\/|von|共|,?\s{0,9}共)\s{0,9}\d{1,4}\s{0,9}(?:页|頁)?)?\s{0,9}[-–—|\])]?)$/iu;

/** The pages' lines without running headers, footers and page numbers. */
export function dropFurniture(pages: readonly { lines: PageLine[]; height: number }[]): PageLine[][] {
  const seen = new Map<string, { page: number; y: number }[]>();
  for (const page of pages) {
    for (const line of outerLines(page)) {
      const key = keyOf(line);
      seen.set(key, [...(seen.get(key) ?? []), { page: line.page, y: line.y }]);
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length * REPEATED));
  return pages.map((page) => {
    const outer = new Set(outerLines(page));
    return page.lines.filter((line) => {
      if (!outer.has(line)) return true;
      const text = textOfLine(line);
      if (PAGE_NUMBER.test(text) && /\d|^[ivx]+$/iu.test(text)) return false;
      const places = seen.get(keyOf(line)) ?? [];
      const same = new Set(
        places.filter((place) => Math.abs(place.y - line.y) <= SAME_HEIGHT).map((place) => place.page),
      );
      return same.size < needed;
    });
  });
}

/** The first and last lines of a page that stand in its outer zones. */
function outerLines({ lines, height }: { lines: PageLine[]; height: number }): PageLine[] {
  const top = lines.slice(0, MOST_LINES).filter((line) => line.y < height * TOP_ZONE);
  const bottom = lines.slice(-MOST_LINES).filter((line) => line.y > height * BOTTOM_ZONE);
  return [...new Set([...top, ...bottom])];
}

/** The line's words with every number alike, so that 'Page 3 of 9' and 'Page 4 of 9' are one. */
function keyOf(line: PageLine): string {
  return textOfLine(line).replace(/\d+/gu, "#").replace(/\s+/gu, " ").toLowerCase();
}
