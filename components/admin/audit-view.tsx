import Link from "next/link";
import { Note } from "@/components/ui/note";
import { StateMessage } from "@/components/ui/state-message";
import { type AuditEvent, type AuditFilter, auditSearch, firstAuditPage } from "@/lib/core/access/audit-filter";
import type { Role } from "@/lib/core/access/role";
import { AdminHead } from "./admin-head";
import { AuditFilters } from "./audit-filters";
import { ChangeTable } from "./change-table";
import { NoteLine } from "./note-line";

export interface AuditViewProps {
  who: { actor: string; role: Role };
  filter: AuditFilter;
  ignored: readonly { name: string; value: string }[];
  page: { events: readonly AuditEvent[]; newer: string | null; older: string | null };
  note: { tone: "ok" | "bad"; text: string } | null;
}

/** The audit log: who changed what, when, from what to what; filtered by the address. */
export function AuditView({ who, filter, ignored, page, note }: AuditViewProps) {
  const base = firstAuditPage(filter);
  return (
    <>
      <AdminHead title="Audit log" who={who} current="/admin/audit" />
      <NoteLine note={note} />
      <AuditFilters filter={base} />
      {ignored.map(({ name, value }) => (
        <Note key={name} tone="warn">
          “{value}” cannot be used for {name}, and was left out.
        </Note>
      ))}
      {page.events.length === 0 ? (
        <StateMessage title="Nothing of this kind is in the log">
          <Link href="/admin/audit">Show all of it</Link>
        </StateMessage>
      ) : (
        <>
          <ChangeTable events={page.events} base={base} from={`/admin/audit${auditSearch(filter)}`} />
          {(page.newer !== null || page.older !== null) && (
            <nav className="pager" aria-label="Pages">
              <span className="sp" />
              <Step text="Newer" href={page.newer && `/admin/audit${auditSearch({ ...base, before: page.newer })}`} />
              <Step text="Older" href={page.older && `/admin/audit${auditSearch({ ...base, after: page.older })}`} />
            </nav>
          )}
        </>
      )}
    </>
  );
}

function Step({ text, href }: { text: string; href: string | null }) {
  if (href !== null) {
    return (
      <Link className="btn small" href={href} prefetch={false}>
        {text}
      </Link>
    );
  }
  return (
    <span className="btn small" aria-disabled="true">
      {text}
    </span>
  );
}
