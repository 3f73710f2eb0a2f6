import { FINDING_CHANGES, type FindingChangeType } from "./draft-change";

/** What the address of a comparison says. */
export interface DraftsQuery {
  a: string | null;
  b: string | null;
  /** Show findings with this change only; null for all. */
  change: FindingChangeType | null;
}

type RawParams = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.trim() || null;

/** Reads the address; what it does not know it leaves out. */
export function readDraftsQuery(params: RawParams): DraftsQuery {
  const change = one(params.change);
  return { a: one(params.a), b: one(params.b), change: FINDING_CHANGES.find((known) => known === change) ?? null };
}

/** The address of a comparison: '/compare?a=...&b=...&change=softened'. */
export function draftsHref({ a, b, change }: DraftsQuery): string {
  const search = new URLSearchParams();
  if (a !== null) search.set("a", a);
  if (b !== null) search.set("b", b);
  if (change !== null) search.set("change", change);
  return search.size === 0 ? "/compare" : `/compare?${search}`;
}
