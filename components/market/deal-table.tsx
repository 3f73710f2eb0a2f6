import Link from "next/link";
import type { DealRow } from "@/lib/core/market/deal";
import type { DealQuery } from "@/lib/core/market/deal-filter";
import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import { DEAL_COLUMNS, type DealColumn } from "./deal-columns";

/** The deals of one page, sorted by the server; a column's head is a link to the same list in its order. */
export function DealTable({ rows, query }: { rows: readonly DealRow[]; query: DealQuery }) {
  const columns = DEAL_COLUMNS[query.set];
  return (
    <table className="tbl dealtbl" aria-label="Deals">
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.head} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((deal) => (
          <tr key={deal.id}>
            {columns.map((column) =>
              column.isRowHead ? (
                <th key={column.head} scope="row" className={column.className}>
                  {column.cell(deal)}
                </th>
              ) : (
                <td key={column.head} className={column.className}>
                  {column.cell(deal)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ column, query }: { column: DealColumn; query: DealQuery }) {
  const { head, sort, className } = column;
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  }
  const current = query.sort === sort.by;
  const dir = current ? (query.dir === "asc" ? "desc" : "asc") : sort.first;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={current ? (query.dir === "asc" ? "ascending" : "descending") : undefined}
    >
      <Link
        className="sort"
        href={`/deals${dealSearch({ ...firstPage(query), sort: sort.by, dir })}`}
        scroll={false}
        prefetch={false}
      >
        {head}
      </Link>
    </th>
  );
}
