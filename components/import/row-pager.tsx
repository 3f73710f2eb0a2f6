import Link from "next/link";
import { IMPORT_PAGE_SIZE, type ImportRowQuery } from "@/lib/core/import/import-run";
import { formatNumber } from "@/lib/format/number";
import { pageSpan, rowsHref } from "./plan-address";

/** Where the page stands among the rows, back and on. */
export function RowPager(props: { path: string; query: ImportRowQuery; rows: number; count: number }) {
  const { path, query, rows, count } = props;
  const { from, to } = pageSpan(query.page, rows);
  const href = (page: number) => rowsHref(path, { ...query, page });
  return (
    <nav className="pager" aria-label="Pages">
      <span>{rows === 0 ? `None of ${formatNumber(count)}` : `${span(from, to)} of ${formatNumber(count)}`}</span>
      <span className="sp" />
      <Step text="Previous" href={query.page > 1 ? href(query.page - 1) : null} />
      <Step text="Next" href={query.page * IMPORT_PAGE_SIZE < count ? href(query.page + 1) : null} />
    </nav>
  );
}

function span(from: number, to: number): string {
  return `${formatNumber(from)}–${formatNumber(to)}`;
}

/** One step, as a link; at the end of the list the word stays where it is. */
function Step({ text, href }: { text: "Previous" | "Next"; href: string | null }) {
  if (href === null) {
    return (
      <span className="btn small" aria-disabled="true">
        {text}
      </span>
    );
  }
  return (
    <Link className="btn small" href={href} prefetch={false} scroll={false} rel={text === "Next" ? "next" : "prev"}>
      {text}
    </Link>
  );
}
