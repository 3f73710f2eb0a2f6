"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";

/** How long after the last change the form is sent, in milliseconds: a walk through a list by keyboard is one change. */
const SETTLES = 350;

interface Props {
  /** Takes the form by POST; without scripts its buttons do. */
  action: string;
  label: string;
  children: ReactNode;
}

/**
 * A form whose every change is sent at once, and the page follows; the buttons in it post it as they do without scripts.
 * A change that could not be sent is said, and nothing is lost: the form still holds it.
 */
export function LiveForm({ action, label, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState(false);
  const [drawing, startDrawing] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = async () => {
    if (form.current === null) return;
    setSending(true);
    const body = new FormData(form.current);
    const headers = { accept: "application/json" };
    const answer = await fetch(action, { method: "POST", body, headers }).catch(() => null);
    setSending(false);
    setFailed(answer?.ok !== true);
    if (answer?.ok === true) startDrawing(() => router.refresh());
  };
  const changed = (event: FormEvent<HTMLFormElement>) => {
    if (!(event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), SETTLES);
  };
  const busy = sending || drawing;
  return (
    <form
      action={action}
      method="post"
      aria-label={label}
      aria-busy={busy}
      ref={form}
      onChange={changed}
      // The buttons send the form as it stands; a change that still waits must not follow it.
      onSubmit={() => clearTimeout(timer.current)}
    >
      {children}
      <p className="vh" role="status">
        {busy ? "Reading the file anew" : ""}
      </p>
      {failed && (
        <p className="err gap-s" role="alert">
          The change was not saved: the server did not take it. Press the button to send it again.
        </p>
      )}
    </form>
  );
}
