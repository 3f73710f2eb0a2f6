import Link from "next/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { AuditEvent } from "@/lib/core/access/audit-filter";
import type { Role } from "@/lib/core/access/role";
import { DEAL_FIELDS, type DealField } from "@/lib/core/hand/deal-state";
import { valueText } from "@/lib/core/import/value-text";
import type { DealDetail } from "@/lib/core/market/deal-detail";
import { AdminHead } from "./admin-head";
import { ChangeTable } from "./change-table";
import { DealFields } from "./deal-fields";
import { NoteLine } from "./note-line";

export interface DealEditViewProps {
  who: { actor: string; role: Role };
  deal: { id: string; title: string; values: Record<DealField, string>; version: string };
  /** What each source says, as the deal's page shows it. */
  fields: DealDetail["fields"];
  changes: readonly AuditEvent[];
  /** True where somebody else had changed the deal before the form was sent. */
  stale: boolean;
  note: { tone: "ok" | "bad"; text: string; values?: Record<string, string> } | null;
}

/** Editing a deal by hand: the form, what the sources say, what was changed before. */
export function DealEditView({ who, deal, fields, changes, stale, note }: DealEditViewProps) {
  const typed = note?.values ?? {};
  const differs = (name: string) => typed[name] !== undefined && typed[name] !== deal.values[name as DealField];
  // What somebody else wrote meanwhile is never written over unseen: the form shows that, and what was typed beside it.
  const hints = stale ? Object.fromEntries(Object.entries(typed).filter(([name]) => differs(name))) : {};
  return (
    <>
      <AdminHead title={deal.title} who={who} current="/admin/deals">
        Edit by the same rules as an import. Empty is not disclosed. What the sources say is kept beside it.{" "}
        <Link href={`/deals/${deal.id}`}>The deal as everybody sees it</Link>
      </AdminHead>
      <NoteLine note={note} />
      <form className="deal-form" method="post" action={`/admin/deals/${deal.id}/save`}>
        <input type="hidden" name="version" value={deal.version} />
        <DealFields values={stale ? deal.values : { ...deal.values, ...typed }} hints={hints} />
        <button className="btn primary" type="submit">
          Save changes
        </button>
      </form>
      {fields.length === 0 ? null : <Sources fields={fields} />}
      <section className="sec0" aria-labelledby="changes-head">
        <h2 id="changes-head">Changes by hand</h2>
        {changes.length === 0 ? (
          <p className="sm soft">Nothing was changed by hand yet.</p>
        ) : (
          <ChangeTable events={changes} from={`/admin/deals/${deal.id}/edit`} />
        )}
      </section>
    </>
  );
}

function Sources({ fields }: { fields: DealDetail["fields"] }) {
  return (
    <section className="sec0" aria-labelledby="sources-head">
      <h2 id="sources-head">What each source says</h2>
      <ScrollRegion label="Values by source">
        <table className="tbl flat">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Value</th>
              <th scope="col">Source</th>
              <th scope="col">The deal stands by it</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, value, source, current }) => (
              <tr key={`${field} ${source}`}>
                <th scope="row">{DEAL_FIELDS[field as DealField] ?? field}</th>
                <td>{value === null ? "not disclosed" : valueText(field, value)}</td>
                <td>{source}</td>
                <td>{current ? "yes" : "no"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
