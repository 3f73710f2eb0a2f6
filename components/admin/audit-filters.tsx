import Link from "next/link";
import { AUDIT_ACTIONS, AUDIT_ENTITIES } from "@/lib/core/access/audit";
import { type AuditFilter, auditSearch } from "@/lib/core/access/audit-filter";

/** What the log is filtered by, and taking it away as a file. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  const search = auditSearch(filter);
  const file = (form: "csv" | "json") => `/admin/audit/export${search === "" ? "?" : `${search}&`}form=${form}`;
  return (
    <form className="audit-filters" method="get" action="/admin/audit" aria-label="Filters of the log">
      <Text name="who" label="Who" value={filter.who} />
      <div className="field">
        <label htmlFor="audit-action">What happened</label>
        <select className="input" id="audit-action" name="action" defaultValue={filter.action ?? ""}>
          <option value="">Anything</option>
          {Object.entries(AUDIT_ACTIONS).map(([action, words]) => (
            <option key={action} value={action}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="audit-entity">To what</label>
        <select className="input" id="audit-entity" name="entity" defaultValue={filter.entity ?? ""}>
          <option value="">Anything</option>
          {AUDIT_ENTITIES.map((entity) => (
            <option key={entity}>{entity}</option>
          ))}
        </select>
      </div>
      <Text name="about" label="Its name" value={filter.about} />
      <Text name="from" label="From day" value={filter.from} type="date" />
      <Text name="to" label="To day" value={filter.to} type="date" />
      {filter.id === undefined ? null : <input type="hidden" name="id" value={filter.id} />}
      <div className="row filter-does">
        <button className="btn" type="submit">
          Filter
        </button>
        {search === "" ? null : (
          <Link className="btn bare" href="/admin/audit">
            Show all
          </Link>
        )}
        <a className="btn bare" href={file("csv")} download>
          Export CSV
        </a>
        <a className="btn bare" href={file("json")} download>
          Export JSON
        </a>
      </div>
    </form>
  );
}

function Text(props: { name: string; label: string; value: string | undefined; type?: "date" }) {
  const { name, label, value = "", type = "text" } = props;
  return (
    <div className="field">
      <label htmlFor={`audit-${name}`}>{label}</label>
      <input className="input" id={`audit-${name}`} name={name} type={type} defaultValue={value} />
    </div>
  );
}
