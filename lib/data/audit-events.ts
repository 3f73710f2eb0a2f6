import type { AuditValues, Via } from "../core/access/audit";
import { type AuditEvent, type AuditFilter, firstAuditPage } from "../core/access/audit-filter";
import { type Store, store } from "./client";
import type { Prisma } from "./prisma-client/client";

const DAY_MS = 24 * 60 * 60 * 1000;

function conditions(filter: AuditFilter): Prisma.AuditEventWhereInput {
  const { who, action, entity, id, about, from, to } = filter;
  const at = {
    ...(from === undefined ? {} : { gte: new Date(from) }),
    ...(to === undefined ? {} : { lt: new Date(Date.parse(to) + DAY_MS) }),
  };
  return {
    ...(who === undefined ? {} : { actor: { contains: who.toLowerCase() } }),
    ...(action === undefined ? {} : { action }),
    ...(entity === undefined ? {} : { entity }),
    ...(id === undefined ? {} : { entityId: id }),
    ...(about === undefined ? {} : { subject: { contains: about } }),
    ...(from === undefined && to === undefined ? {} : { at }),
  };
}

/** A page of the log, newest first, and the cursors of its neighbours. */
export async function readAuditPage(
  filter: AuditFilter,
  limit: number,
): Promise<{ events: AuditEvent[]; newer: string | null; older: string | null }> {
  const where = conditions(filter);
  const back = filter.before !== undefined;
  const edge = back ? { id: { gt: filter.before } } : filter.after === undefined ? {} : { id: { lt: filter.after } };
  const rows = await store().auditEvent.findMany({
    where: { AND: [where, edge] },
    orderBy: { id: back ? "asc" : "desc" },
    // One more than is shown tells whether there is a further page.
    take: limit + 1,
  });
  const more = rows.length > limit;
  const shown = rows.slice(0, limit);
  if (back) shown.reverse();
  const [first, last] = [shown[0]?.id ?? null, shown.at(-1)?.id ?? null];
  const events = await withUndone(shown.map(toEvent));
  const newer = back ? (more ? first : null) : filter.after === undefined ? null : first;
  return { events, newer, older: back || more ? last : null };
}

/** All events of a filter, newest first, some hundred at a time, so that a long log is never in memory whole. */
export async function* readAuditEvents(filter: AuditFilter): AsyncGenerator<AuditEvent[]> {
  const base = firstAuditPage(filter);
  let after: string | undefined;
  do {
    const { events, older }: Awaited<ReturnType<typeof readAuditPage>> = await readAuditPage({ ...base, after }, 500);
    if (events.length > 0) yield events;
    after = older ?? undefined;
  } while (after !== undefined);
}

/** One event; null where there is none. */
export async function readAuditEvent(id: string, on: Store = store()): Promise<AuditEvent | null> {
  const row = await on.auditEvent.findUnique({ where: { id } });
  if (row === null) return null;
  const undoing = await on.auditEvent.findUnique({ where: { undoes: id }, select: { id: true } });
  return { ...toEvent(row), undoneBy: undoing?.id ?? null };
}

async function withUndone(events: AuditEvent[]): Promise<AuditEvent[]> {
  const ids = events.map(({ id }) => id);
  const rows = await store().auditEvent.findMany({
    where: { undoes: { in: ids } },
    select: { id: true, undoes: true },
  });
  const undoneBy = new Map(rows.map(({ id, undoes }) => [undoes, id]));
  return events.map((event) => ({ ...event, undoneBy: undoneBy.get(event.id) ?? null }));
}

function toEvent(row: Prisma.AuditEventGetPayload<object>): AuditEvent {
  const { userId: _, at, via, before, after, ...rest } = row;
  const values = (text: string | null): AuditValues | null => (text === null ? null : JSON.parse(text));
  return {
    ...rest,
    at: at.toISOString(),
    via: via as Via,
    before: values(before),
    after: values(after),
    undoneBy: null,
  };
}
