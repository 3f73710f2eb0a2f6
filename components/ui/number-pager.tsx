import { formatNumber } from "@/lib/format/number";
import { PagerStep } from "./pager-step";

interface Props {
  /** From 1. */
  page: number;
  perPage: number;
  /** Rows on this page, and on all pages. */
  rows: number;
  count: number;
  /** What is paged through, where a page of the product has several lists. */
  label?: string;
  href: (page: number) => string;
  /** What the two steps are called. */
  words?: readonly [string, string];
}

/** '51–100 of 1,204', back and on: for lists whose length is known. Links, so that it works without scripts. */
export function NumberPager({
  page,
  perPage,
  rows,
  count,
  label = "Pages",
  href,
  words = ["Previous", "Next"],
}: Props) {
  const before = (page - 1) * perPage;
  const span = `${formatNumber(before + 1)}–${formatNumber(before + rows)}`;
  return (
    <nav className="pager" aria-label={label}>
      <span>{`${rows === 0 ? "None" : span} of ${formatNumber(count)}`}</span>
      <span className="sp" />
      {(count > perPage || page > 1) && (
        <>
          <PagerStep scroll={false} text={words[0]} rel="prev" href={page > 1 ? href(page - 1) : null} />
          <PagerStep scroll={false} text={words[1]} rel="next" href={page * perPage < count ? href(page + 1) : null} />
        </>
      )}
    </nav>
  );
}
