import { PagerStep } from "@/components/ui/pager-step";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { DealPage } from "@/lib/core/market/deal";
import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import type { DealView } from "@/lib/core/market/deal-view";
import { countOf, formatNumber } from "@/lib/format/number";

const SIZES = [20, 50, 100, 200];

/** Keyset pages: back and on, no page numbers, because a page is where its neighbours are and not a count from the start. */
export function DealPager({ page, query }: { page: DealPage; query: DealView }) {
  const base = firstPage(query);
  const href = (cursor: Partial<DealView>) => `/deals${dealSearch({ ...base, ...cursor })}`;
  return (
    <nav className="pager" aria-label="Pages">
      <span>{position(page)}</span>
      <span className="sp" />
      <PagerStep text="Previous" rel="prev" href={page.previous === null ? null : href({ before: page.previous })} />
      <PagerStep text="Next" rel="next" href={page.next === null ? null : href({ after: page.next })} />
      <span className="xs">Rows</span>
      <SegmentedLinks
        label="Rows on a page"
        choices={SIZES.map((limit) => ({ href: href({ limit }), text: String(limit), current: limit === query.limit }))}
      />
    </nav>
  );
}

function position({ rows, count, previous }: DealPage): string {
  if (rows.length === count) return `All ${countOf(count, "deal")}`;
  if (previous === null) return `1–${formatNumber(rows.length)} of ${formatNumber(count)}`;
  return `${countOf(rows.length, "deal")} on this page, ${formatNumber(count)} in all`;
}
