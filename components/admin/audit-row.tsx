import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import { AUDIT_ACTIONS, type AuditAction, type AuditValues } from "@/lib/core/access/audit";
import { type AuditEvent, type AuditFilter, auditSearch } from "@/lib/core/access/audit-filter";
import { isUndoable } from "@/lib/core/hand/undoable";
import { fieldWords, valueWords } from "./audit-words";

/** One event of the log. */
export function AuditRow({ event, base, from }: { event: AuditEvent; base?: AuditFilter; from: string }) {
  const { at, actor, via, address, action, entity, entityId, subject, before, after } = event;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return (
    <tr>
      <td>
        <Moment iso={at} />
      </td>
      <td>
        {actor}
        <span className="sub">{[via === actor ? null : `by ${via}`, address].filter(Boolean).join(", ")}</span>
      </td>
      <td>
        {AUDIT_ACTIONS[action as AuditAction] ?? action}
        {subject === null ? null : <span className="sub">{subject}</span>}
        {entityId === null || base === undefined ? null : (
          <Link className="xs" href={`/admin/audit${auditSearch({ ...base, id: entityId })}`} prefetch={false}>
            all of this {entity}
          </Link>
        )}
        <Undo event={event} from={from} />
      </td>
      <Values label="from" fields={fields} values={before} />
      <Values label="to" fields={fields} values={after} />
    </tr>
  );
}

/** Taking the change back, where that is possible, or who has. */
function Undo({ event, from }: { event: AuditEvent; from: string }) {
  if (event.undoneBy !== null) return <span className="sub">taken back since</span>;
  if (!isUndoable(event)) return null;
  return (
    <form className="inline-form" method="post" action={`/admin/changes/${event.id}/undo`}>
      <input type="hidden" name="from" value={from} />
      <button className="btn small" type="submit">
        Undo<span className="vh"> {event.subject}</span>
      </button>
    </form>
  );
}

interface ValuesProps {
  /** Which side it is, where the columns stand under each other. */
  label: "from" | "to";
  fields: readonly string[];
  values: AuditValues | null;
}

function Values({ label, fields, values }: ValuesProps) {
  if (values === null) {
    return (
      <td className="mute" data-l={label}>
        nothing
      </td>
    );
  }
  return (
    <td data-l={label}>
      <dl className="values">
        {fields.map((field) => (
          <div key={field}>
            <dt className="soft">{fieldWords(field)}</dt>
            <dd>{valueWords(field, values[field])}</dd>
          </div>
        ))}
      </dl>
    </td>
  );
}
