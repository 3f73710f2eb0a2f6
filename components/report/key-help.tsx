"use client";

import type { RefObject } from "react";

const KEYS = [
  ["J", "next finding"],
  ["K", "previous finding"],
  ["Enter", "to its words in the document"],
  ["C", "copy what to ask for"],
  ["A", "accept it (your own reports)"],
  ["X", "reject it"],
  ["1 2 3", "grade it soft, firm, hard"],
  ["E", "note on it"],
  ["N", "add a finding from the selected words"],
  ["U", "undo your last decision"],
  ["/", "filter the findings"],
  ["S", "find in the document"],
  ["L", "layout: reading or as filed"],
  ["F6", "next pane"],
  ["Esc", "back to the list"],
  ["?", "this list"],
] as const;

/** The report's keys. The dialog traps and returns the focus by itself. */
export function KeyHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl className="keylist sm">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="row">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
