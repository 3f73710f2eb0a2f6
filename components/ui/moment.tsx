import { formatMoment } from "@/lib/format/moment";

/** A moment, the same for every reader: the log is compared with other logs. */
export function Moment({ iso }: { iso: string }) {
  return (
    <time className="nowrap" dateTime={iso}>
      {formatMoment(iso)}
    </time>
  );
}
