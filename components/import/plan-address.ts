import { readPage } from "@/components/ui/page-number";
import { ROW_ACTIONS } from "@/lib/core/import/import-plan";
import { type ImportRowQuery, ROW_SORTS } from "@/lib/core/import/import-run";

/** Query parameters as Next gives them. */
type Params = Record<string, string | string[] | undefined>;

/**
 * The list of a plan's rows that an address asks for: `?show=update&sort=column&dir=desc&page=2`. What is not understood is
 * left at its default: `first`, by line, from the top.
 */
export function readRowQuery(params: Params, first: ImportRowQuery["action"]): ImportRowQuery {
  return {
    action: ROW_ACTIONS.find((one) => one === params.show) ?? first,
    sort: ROW_SORTS.find((one) => one === params.sort) ?? "line",
    descending: params.dir === "desc",
    page: readPage(params.page),
  };
}

/** The address of a list of rows, on the page `path`; it leads to the list itself. */
export function rowsHref(path: string, query: ImportRowQuery): string {
  const search = new URLSearchParams({ show: query.action });
  if (query.sort !== "line") search.set("sort", query.sort);
  if (query.descending) search.set("dir", "desc");
  if (query.page > 1) search.set("page", String(query.page));
  return `${path}?${search}#rows`;
}

/** The first list of an action's rows. */
export function firstRows(action: ImportRowQuery["action"]): ImportRowQuery {
  return { action, sort: "line", descending: false, page: 1 };
}
