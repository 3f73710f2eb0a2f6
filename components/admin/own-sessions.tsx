import { Moment } from "@/components/ui/moment";
import { ScrollRegion } from "@/components/ui/scroll-region";

export interface ShownSession {
  id: string;
  begun: string;
  seen: string;
  address: string | null;
  browser: string | null;
  current: boolean;
}

/** Where one is signed in, and ending any of it. */
export function OwnSessions({ sessions }: { sessions: readonly ShownSession[] }) {
  return (
    <section className="sec0" aria-labelledby="sessions-head">
      <div className="row">
        <h2 id="sessions-head">Where you are signed in</h2>
        <form className="row end" method="post" action="/admin/account/sessions">
          <button className="btn small" type="submit" name="end" value="all">
            Sign out everywhere
          </button>
        </form>
      </div>
      <p className="sm soft">A session ends two hours after the last page, and twelve hours after it began.</p>
      <ScrollRegion label="Your sessions">
        <table className="tbl flat stack">
          <thead>
            <tr>
              <th scope="col">Browser</th>
              <th scope="col">Address</th>
              <th scope="col">Signed in</th>
              <th scope="col">Last page</th>
              <th scope="col">
                <span className="vh">End</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, browser, address, begun, seen, current }) => (
              <tr key={id}>
                <th scope="row">{current ? "This browser" : (browser ?? "not stated")}</th>
                <td data-l="address">{address ?? "not known"}</td>
                <td data-l="signed in">
                  <Moment iso={begun} />
                </td>
                <td data-l="last page">
                  <Moment iso={seen} />
                </td>
                <td className="n">
                  <form method="post" action="/admin/account/sessions">
                    <button className="btn small" type="submit" name="end" value={id}>
                      {current ? "Sign out" : "End session"}
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
