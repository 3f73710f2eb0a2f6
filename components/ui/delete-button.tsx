"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";

interface Props {
  /** Address that takes the DELETE request. */
  url: string;
  /** Names what is deleted, in the dialog and for screen readers. */
  title: string;
  /** What deleting means: 'Text, findings and file go for good.' */
  text: string;
  /** Where to go afterwards; without it the page is loaded again. */
  after?: string;
}

/** A button that asks once, deletes, and says so where it failed. */
export function DeleteButton({ url, title, text, after }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<"idle" | "deleting" | "failed">("idle");
  const remove = async () => {
    setState("deleting");
    const response = await fetch(url, { method: "DELETE" }).catch(() => null);
    // Gone already is as good as deleted.
    if (response === null || !(response.ok || response.status === 404)) return setState("failed");
    dialog.current?.close();
    if (after !== undefined) router.push(after);
    router.refresh();
  };
  return (
    <>
      <button
        className="btn small danger needs-script"
        type="button"
        aria-label={`Delete ${title}`}
        onClick={() => dialog.current?.showModal()}
      >
        Delete
      </button>
      <dialog className="dialog" ref={dialog} aria-label={`Delete ${title}?`}>
        <h2>Delete “{title}”?</h2>
        <p className="sm soft">{text}</p>
        {state === "failed" && (
          <p className="err" role="alert">
            The server did not delete it. Nothing was changed; try again.
          </p>
        )}
        <div className="row">
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button className="btn danger" type="button" disabled={state === "deleting"} onClick={() => void remove()}>
            Delete
          </button>
        </div>
      </dialog>
    </>
  );
}
