import { CLAUSE_KINDS, type ClauseKind } from "./clause-kind";

/** The kind in an address: 'cloud_exclusivity' -> 'cloud-exclusivity'. */
export function kindSlug(kind: ClauseKind): string {
  return kind.replaceAll("_", "-");
}

/** The kind of an address; null where there is none of that name. */
export function kindOfSlug(slug: string): ClauseKind | null {
  return CLAUSE_KINDS.find((kind) => kindSlug(kind) === slug) ?? null;
}
