"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";

interface Props {
  /** The report's id. */
  id: string;
  /** Fields that are sent as they are: action, label, severity, ... */
  fields: Record<string, string | number>;
  className?: string;
  children: ReactNode;
  /** Told once the report is judged anew. */
  onDone?: () => void;
}

/** The fields that are numbers; a form holds text only. */
const NUMBERS = new Set(["severity", "start", "end", "near"]);

/**
 * A form that decides something about a report. Without scripts it is sent as any form is and leads back to the report; with
 * them the report is drawn anew in place, and what could not be done is said beside the button.
 */
export function JudgeForm({ id, fields, className, children, onDone }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
    const body = Object.fromEntries(given.map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]));
    if (body.action === "note") body.note ??= "";
    const step = body.step === undefined ? "" : `/${String(body.step)}`;
    const failed = await send(`/api/v1/reports/${id}/decisions${step}`, body);
    setProblem(failed);
    if (failed !== null) return;
    onDone?.();
    startTransition(() => router.refresh());
  };
  return (
    <form
      method="post"
      action={`/reports/${id}/judge`}
      className={className}
      aria-busy={pending}
      onSubmit={(event) => void submit(event)}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {problem !== null && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** Sends a decision. Returns null where it was kept, or else what is wrong in words. */
async function send(url: string, body: Record<string, unknown>): Promise<string | null> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
  if (response === null) return "The server did not answer. Nothing was changed; try again.";
  if (response.ok) return null;
  const problem: { detail?: string } = await response.json().catch(() => ({}));
  return problem.detail ?? "The server did not keep it. Nothing was changed; try again.";
}
