import { DEAL_SORTS } from "./deal-filter";
import {
  columnsParam,
  type DealColumnId,
  type DealView,
  dealViewSchema,
  shownColumns,
  unknownColumns,
} from "./deal-view";

/** The parameters of an explorer address, in the order they are written. */
const ORDER = Object.keys(dealViewSchema.shape) as (keyof DealView)[];

/** What a search string was read as, with everything that could not be used. */
export interface ReadQuery<T> {
  query: T;
  /** Parameters left out because they could not be understood, as they were given. */
  ignored: { name: string; value: string }[];
  /** True where the address carries blank parameters, as an HTML form sends them. */
  untidy: boolean;
}

/** Query parameters as Next and URLSearchParams give them. */
export type RawParams = Record<string, string | string[] | undefined>;

/**
 * Reads an explorer address leniently: a parameter that cannot be understood is left out and named, never an error; the first
 * of a repeated parameter counts; blanks count as absent; a year range that runs backwards loses its end.
 */
export function readDealQuery(params: RawParams): ReadQuery<DealView> {
  const ignored: { name: string; value: string }[] = [];
  const known: Record<string, unknown> = {};
  let untidy = false;
  for (const name of ORDER) {
    const raw = params[name];
    const value = Array.isArray(raw) ? raw[0] : raw;
    if (value === undefined) continue;
    if (value.trim() === "") {
      untidy = true;
      continue;
    }
    const read = dealViewSchema.shape[name].safeParse(value);
    if (read.success) known[name] = value;
    else ignored.push({ name, value });
  }
  const query = dealViewSchema.parse(known);
  if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
    ignored.push({ name: "to", value: String(query.to) });
    delete query.to;
  }
  if (isDefault("confidence", query.confidence, query.set)) delete query.confidence;
  const columns = readColumns(params, query);
  ignored.push(...columns.ignored);
  return { query, ignored, untidy: untidy || columns.untidy };
}

/** Columns as the address names them, or as the boxes of a form do, one `col` each. */
function readColumns(params: RawParams, query: DealView) {
  const boxes = [params.col ?? []].flat();
  if (boxes.length > 0) query.cols = boxes.join(".");
  const ignored = unknownColumns(query.cols ?? "").map((value) => ({ name: "cols", value }));
  const asked = query.cols;
  if (asked !== undefined) query.cols = columnsParam(query.set, shownColumns(query) as readonly DealColumnId[]);
  if (query.cols === undefined) delete query.cols;
  return { ignored, untidy: boxes.length > 0 };
}

/**
 * The search string of a query, without what is absent or at its default; the data set is always named, because no figure
 * may leave open what it is computed from. Starts with '?'.
 */
export function dealSearch(query: Partial<DealView>): string {
  const search = new URLSearchParams({ set: query.set ?? "calibrated" });
  for (const name of ORDER) {
    const value = query[name];
    if (name === "set" || value === undefined || value === "" || isDefault(name, value, query.set)) continue;
    search.set(name, String(value));
  }
  return `?${search}`;
}

function isDefault(name: keyof DealView, value: unknown, set: DealView["set"] | undefined): boolean {
  return (
    (name === "confidence" && value === "verified" && set === "public") ||
    (name === "sort" && value === DEAL_SORTS[0]) ||
    (name === "dir" && value === "desc") ||
    (name === "limit" && Number(value) === 50)
  );
}

/** The same query on its first page: what a changed filter or sort leads to. */
export function firstPage<Query extends Partial<DealView>>(query: Query): Omit<Query, "after" | "before"> {
  const { after: _after, before: _before, ...rest } = query;
  return rest;
}
