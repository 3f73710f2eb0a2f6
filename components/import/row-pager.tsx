import { NumberPager } from "@/components/ui/number-pager";
import { IMPORT_PAGE_SIZE, type ImportRowQuery } from "@/lib/core/import/import-run";
import { rowsHref } from "./plan-address";

/** Where the page stands among the rows, back and on. */
export function RowPager(props: { path: string; query: ImportRowQuery; rows: number; count: number }) {
  const { path, query, rows, count } = props;
  const href = (page: number) => rowsHref(path, { ...query, page });
  return <NumberPager {...{ rows, count, href }} page={query.page} perPage={IMPORT_PAGE_SIZE} />;
}
