import { ROW_ACTIONS } from "@/lib/core/import/import-plan";
import { IMPORT_PAGE_SIZE, type ImportRowQuery, ROW_SORTS } from "@/lib/core/import/import-run";

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

/** A page's number as an address has it; the first where it has none. */
export function readPage(text: string | string[] | undefined): number {
  const page = Number(text ?? 1);
  return Number.isSafeInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1;
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

/** '1–50 of 1,204' as numbers: the first and the last row of a page, from 1. */
export function pageSpan(page: number, rows: number): { from: number; to: number } {
  const before = (page - 1) * IMPORT_PAGE_SIZE;
  return { from: before + 1, to: before + rows };
}
