"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { ImportProgress } from "@/lib/core/import/import-plan";
import { isRunning } from "@/lib/core/import/import-status";
import { formatNumber } from "@/lib/format/number";
import { leftWords } from "./status-words";
import { SubmitButton } from "./submit-button";

/** Between two looks at the progress, in milliseconds: often enough to see it move, seldom enough not to slow it. */
const EVERY = 700;

/** Stages of an undo, which runs in the same state as a commit. */
const UNDO_STAGES: readonly string[] = ["restoring", "removing"];

interface Props {
  runId: string;
  fileName: string;
  first: ImportProgress;
  mayCancel?: boolean;
  /** True on the page where imports are undone. */
  undoing?: boolean;
}

/**
 * A plan or a commit while it runs, as the server tells it: the same wherever the page is opened. When it has ended the
 * page draws itself anew. Without scripts the page loads itself again every few seconds.
 */
export function Running({ runId, fileName, first, mayCancel = true, undoing = false }: Props) {
  const { progress, lost } = useProgress(runId, first);
  const { rowsDone, rowsTotal, stage, status } = progress;
  const share = rowsTotal === null || rowsTotal === 0 ? null : Math.min(1, rowsDone / rowsTotal);
  const doing = undoing || UNDO_STAGES.includes(stage) ? "Undoing" : status === "planning" ? "Planning" : "Committing";
  return (
    <div className="running">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p className="serif" role="status">
        {doing} {fileName}: {stage}
      </p>
      <span
        className={share === null ? "prog is-open" : "prog"}
        role="progressbar"
        aria-label={`${doing}: ${stage}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
      >
        <i style={share === null ? undefined : { width: `${share * 100}%` }} />
      </span>
      <p className="sm soft num">
        {[rowsWords(rowsDone, rowsTotal), leftWords(progress.secondsLeft)].filter((part) => part !== "").join(", ")}
      </p>
      <p className="sm">
        {status === "planning"
          ? "Nothing is written by a plan. You may leave this page: it goes on, and the history leads back here."
          : "It is one transaction: until it ends the record is as before. You may leave this page, it goes on."}
      </p>
      {lost && (
        <p className="err" role="alert">
          The server does not answer. This page goes on asking; what runs does not depend on it.
        </p>
      )}
      {mayCancel && (
        <form action={`/admin/import/${runId}/cancel`} method="post">
          <SubmitButton className="btn">Cancel, {doing === "Undoing" ? "change" : "write"} nothing</SubmitButton>
        </form>
      )}
    </div>
  );
}

function rowsWords(done: number, total: number | null): string {
  if (total === null) return done === 0 ? "" : `${formatNumber(done)} rows so far`;
  return `${formatNumber(done)} of ${formatNumber(total)} rows`;
}

/** Asks the server until the run has ended, then lets the page be drawn anew. */
function useProgress(runId: string, first: ImportProgress) {
  const router = useRouter();
  const [progress, setProgress] = useState(first);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const answer = await fetch(`/admin/import/${runId}/progress`, { cache: "no-store" }).catch(() => null);
      if (gone) return;
      setLost(answer === null || answer.status >= 500);
      // Signed out, or the import is gone: the page itself says so.
      if (answer !== null && !answer.ok && answer.status < 500) return router.refresh();
      if (answer?.ok === true) {
        const now = (await answer.json()) as ImportProgress;
        if (!isRunning(now.status) || now.status !== first.status) return router.refresh();
        setProgress(now);
      }
      timer = setTimeout(() => void look(), EVERY);
    };
    timer = setTimeout(() => void look(), EVERY);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [runId, first.status, router]);
  return { progress, lost };
}
