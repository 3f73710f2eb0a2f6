import type { Editor } from "../auth/signed-in";
import type { AuditEvent } from "../core/access/audit-filter";
import { readAuditPage } from "../data/audit-events";

/** Changes shown beside a deal. */
const LIMIT = 20;

/** What was last changed of a deal by hand, newest first. */
export async function findDealChanges(_editor: Editor, id: string): Promise<AuditEvent[]> {
  return (await readAuditPage({ entity: "deal", id }, LIMIT)).events;
}
