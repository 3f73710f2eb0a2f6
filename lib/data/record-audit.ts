import type { AuditActor, AuditEntry } from "../core/access/audit";
import type { Store } from "./client";
import type { SqliteDatabase } from "./connection";
import { newId } from "./new-id";

/**
 * Writes down a change in the audit log. Call it inside the transaction that makes the change, so that there is never one
 * without the other.
 * @param who the proof of who asks (lib/auth/signed-in.ts), or what was kept of it.
 * @returns the id of the event.
 */
export async function recordAudit(transaction: Store, who: AuditActor, entry: AuditEntry): Promise<string> {
  const row = rowOf(who, entry);
  await transaction.auditEvent.create({ data: row });
  return row.id;
}

/** As `recordAudit`, on the driver itself, for bulk work and processes of their own. */
export function recordAuditOnDriver(db: SqliteDatabase, who: AuditActor, entry: AuditEntry): string {
  const { at, ...row } = rowOf(who, entry);
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO "AuditEvent" ("at", ${names.map((name) => `"${name}"`).join(", ")})
     VALUES (?${", ?".repeat(names.length)})`,
    // The text form of moments that Prisma reads.
  ).run(at.toISOString().replace("Z", "+00:00"), ...Object.values(row));
  return row.id;
}

function rowOf(who: AuditActor, entry: AuditEntry) {
  const json = (values: AuditEntry["before"]) => (values == null ? null : JSON.stringify(values));
  return {
    id: newId(),
    at: new Date(),
    userId: who.userId,
    actor: who.actor,
    via: who.via,
    address: who.address,
    action: entry.action,
    entity: entry.entity,
    entityId: entry.entityId,
    subject: entry.subject,
    before: json(entry.before),
    after: json(entry.after),
    undoes: entry.undoes ?? null,
  };
}
