import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { formatDate } from "@/lib/format/date";
import type { LetteredEvent } from "./letter-events";
import { SourceLink } from "./source-link";
import { sentence } from "./words";

/** Every dated event on record, oldest first, each with its source. */
export function EventList({ events }: { events: readonly LetteredEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="events">
      <h2 id="events">Events on record</h2>
      <table className="tbl stack events">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Letter in the chart</span>
            </th>
            <th scope="col">Date</th>
            <th scope="col">Kind</th>
            <th scope="col">Event</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={`${event.date} ${event.event}`}>
              <td className="letter">{event.letter}</td>
              <td className="nowrap date">
                <time dateTime={event.date}>{formatDate(event.date)}</time>
              </td>
              <td className="kind">{sentence(event.kind)}</td>
              <td className="what">{event.event}</td>
              <td className="src-cell">
                <SourceLink url={event.sourceUrl} />{" "}
                <ProvenanceBadge kind={event.confidence === "verified" ? "verified" : "recalled"} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
