import type { Admin } from "../auth/signed-in";
import type { AuditEvent, AuditFilter } from "../core/access/audit-filter";
import { readAuditPage } from "../data/audit-events";

/** Events on a page. */
const LIMIT = 50;

/** A page of the audit log, newest first; `newer` and `older` are the cursors of its neighbours. */
export function findAuditEvents(
  _admin: Admin,
  filter: AuditFilter,
): Promise<{ events: AuditEvent[]; newer: string | null; older: string | null }> {
  return readAuditPage(filter, LIMIT);
}
