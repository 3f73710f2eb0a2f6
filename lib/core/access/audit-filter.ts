import { z } from "zod";
import { AUDIT_ACTIONS, AUDIT_ENTITIES, type AuditAction, type AuditValues, type Via } from "./audit";

/** An event of the audit log. */
export interface AuditEvent {
  id: string;
  /** ISO moment. */
  at: string;
  actor: string;
  via: Via;
  address: string | null;
  action: string;
  entity: string;
  entityId: string | null;
  subject: string | null;
  before: AuditValues | null;
  after: AuditValues | null;
  /** Id of the event that this one takes back. */
  undoes: string | null;
  /** Id of the event that takes this one back. */
  undoneBy: string | null;
}

const ACTIONS = Object.keys(AUDIT_ACTIONS) as [AuditAction, ...AuditAction[]];
const day = z.iso.date();
const id = z.string().min(1).max(64);

/** What the log is filtered by, as the address has it. */
const auditFilterSchema = z.object({
  /** Who: part of an e-mail address, 'command line', 'nobody'. */
  who: z.string().trim().min(1).max(254),
  action: z.enum(ACTIONS),
  entity: z.enum(AUDIT_ENTITIES),
  /** Id of one entity. */
  id,
  /** Part of what the entity was called. */
  about: z.string().trim().min(1).max(200),
  /** First and last day, ISO, in UTC. */
  from: day,
  to: day,
  /** Cursors: the id of the event at the end of the neighbouring page. */
  after: id,
  before: id,
});
export type AuditFilter = Partial<z.output<typeof auditFilterSchema>>;

const NAMES = Object.keys(auditFilterSchema.shape) as (keyof AuditFilter)[];

/** Reads an address leniently: what cannot be understood is left out and named. */
export function readAuditFilter(params: Record<string, string | string[] | undefined>): {
  filter: AuditFilter;
  ignored: { name: string; value: string }[];
} {
  const filter: Record<string, string> = {};
  const ignored: { name: string; value: string }[] = [];
  for (const name of NAMES) {
    const value = [params[name] ?? []].flat()[0]?.trim();
    if (value === undefined || value === "") continue;
    const read = auditFilterSchema.shape[name].safeParse(value);
    if (read.success) filter[name] = read.data;
    else ignored.push({ name, value });
  }
  return { filter, ignored };
}

/** The search string of a filter, '' or starting with '?'. */
export function auditSearch(filter: AuditFilter): string {
  const search = new URLSearchParams();
  for (const name of NAMES) if (filter[name] !== undefined) search.set(name, filter[name]);
  return search.size === 0 ? "" : `?${search}`;
}

/** The same filter on its first page. */
export function firstAuditPage({ after: _after, before: _before, ...filter }: AuditFilter): AuditFilter {
  return filter;
}
