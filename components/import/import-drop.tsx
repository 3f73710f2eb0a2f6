"use client";

import { useEffect, useRef } from "react";
import { useWindowDrop } from "@/components/ui/use-window-drop";
import { MAX_IMPORT_BYTES } from "@/lib/core/import/import-run";
import { formatMegabytes } from "@/lib/format/number";
import type { ImportProblem } from "./import-problem";
import { type UploadState, useUpload } from "./use-upload";

/**
 * Where a file of deals goes in: dropped anywhere on the page, chosen, or pasted. Progress takes the zone's place at its
 * height. Without scripts the forms post to /admin/import/upload; `problem` is what that came back with.
 */
export function ImportDrop({ problem }: { problem: ImportProblem | null }) {
  const { state, takeFiles, takeText, cancel } = useUpload(problem);
  const over = useWindowDrop(takeFiles);
  const zone = useRef<HTMLDivElement>(null);
  const before = useRef(state.at);
  useEffect(() => {
    // What had the focus is gone: the zone takes it, so that the next press of Tab stays in the place.
    if (before.current !== state.at) zone.current?.focus({ preventScroll: true });
    before.current = state.at;
  }, [state.at]);
  const bad = state.at === "rest" && state.problem !== null && !over;
  return (
    <div className={`drop${over ? " is-over" : ""}${bad ? " is-bad" : ""}`} ref={zone} tabIndex={-1}>
      {state.at === "sending" ? (
        <Sending state={state} onCancel={cancel} />
      ) : (
        <>
          <DropLine over={over} problem={state.problem} />
          <Choices takeFiles={takeFiles} takeText={takeText} />
          <p className="xs mute">
            CSV or text with one deal in a row, to {formatMegabytes(MAX_IMPORT_BYTES).replace(".0", "")} MB; a million
            rows are fine. Commas, semicolons, tabs or bars; any usual encoding.
          </p>
        </>
      )}
    </div>
  );
}

function DropLine({ over, problem }: { over: boolean; problem: ImportProblem | null }) {
  if (problem !== null && !over) {
    return (
      <div className="dropline" role="alert">
        <b>{problem.title}</b>
        <p className="sm">{problem.detail}</p>
      </div>
    );
  }
  return (
    <p className="dropline">
      <b>{over ? "Let go to read it" : "Drop a file of deals here"}</b>
    </p>
  );
}

interface ChoicesProps {
  takeFiles: (files: FileList | null) => void;
  takeText: (text: string) => void;
}

function Choices({ takeFiles, takeText }: ChoicesProps) {
  return (
    <div className="row choices">
      <form action="/admin/import/upload" method="post" encType="multipart/form-data" className="row">
        <label className="btn primary big choose">
          Choose a file
          <input
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onChange={(event) => {
              takeFiles(event.target.files);
              // The same file can be chosen again after it was mended.
              event.target.value = "";
            }}
          />
        </label>
        <button className="btn big no-script" type="submit">
          Read it
        </button>
      </form>
      <details className="paste">
        <summary className="btn big">
          <span className="closed">Paste rows</span>
          <span className="opened">Choose a file instead</span>
        </summary>
        <form
          action="/admin/import/upload"
          method="post"
          encType="multipart/form-data"
          onSubmit={(event) => {
            event.preventDefault();
            takeText(String(new FormData(event.currentTarget).get("text") ?? ""));
          }}
        >
          <label className="field">
            <span className="lbl">Rows, the first with the names of the columns</span>
            <textarea className="input" name="text" rows={8} required spellCheck={false} />
          </label>
          <button className="btn primary" type="submit">
            Read the rows
          </button>
        </form>
      </details>
    </div>
  );
}

function Sending({ state, onCancel }: { state: UploadState & { at: "sending" }; onCancel: () => void }) {
  const share = state.total > 0 ? Math.min(1, state.sent / state.total) : 0;
  const word = share < 1 ? "Sending" : "Sent; reading its beginning";
  return (
    <>
      <p className="dropline">
        <b>{state.name}</b>
      </p>
      <p className="sm" role="status">
        <b>{word}</b>
      </p>
      <span
        className="prog"
        role="progressbar"
        aria-label={word}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <p className="xs mute num">
        {formatMegabytes(state.sent)} of {formatMegabytes(state.total)} MB
      </p>
      <p>
        <button className="btn small" type="button" onClick={onCancel}>
          Cancel, keep nothing
        </button>
      </p>
    </>
  );
}
