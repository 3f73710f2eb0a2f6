"use client";

/** A page that failed on the server. The server's log says why; the reader is told what works. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className="title-row">
      <h1>The server could not make this page</h1>
      <p className="stand">
        Nothing was changed. Load it again; if it fails again, the log of the server on this machine says why.
      </p>
      <div className="row">
        <button className="btn" type="button" onClick={reset}>
          Load it again
        </button>
      </div>
    </div>
  );
}
