import { formatDate } from "@/lib/format/date";
import type { LetteredEvent } from "./letter-events";

/** The letters of the chart in words; the sources stand in the list of events. */
export function EventKey({ events }: { events: readonly LetteredEvent[] }) {
  return (
    <ol className="evkey sm">
      {events
        .filter((event) => event.letter !== null)
        .map((event) => (
          <li key={event.letter}>
            <b>{event.letter}</b>
            <span>
              <time dateTime={event.date}>{formatDate(event.date)}</time> {event.event}
            </span>
          </li>
        ))}
    </ol>
  );
}
