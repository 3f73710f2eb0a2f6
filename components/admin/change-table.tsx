import { ScrollRegion } from "@/components/ui/scroll-region";
import type { AuditEvent, AuditFilter } from "@/lib/core/access/audit-filter";
import { AuditRow } from "./audit-row";

/** Entries of the log, each with taking it back where that is possible. `from`: the page to come back to. */
export function ChangeTable({
  events,
  from,
  base,
  label = "Changes, newest first",
}: {
  events: readonly AuditEvent[];
  from: string;
  base?: AuditFilter;
  label?: string;
}) {
  return (
    <ScrollRegion label={label}>
      <table className="tbl flat audit stack">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <AuditRow key={event.id} event={event} from={from} base={base} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
