/** A moment to the minute, in ISO form as tables have it, by the clock of the server's zone UTC: '2026-11-25 18:40 UTC'. */
export function When({ iso }: { iso: string }) {
  return (
    <time className="nowrap" dateTime={iso}>
      {`${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`}
    </time>
  );
}
