"use client";

import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useWindowDrop } from "@/components/ui/use-window-drop";
import { formatScore } from "@/lib/format/points";
import { DropForm } from "./drop-form";
import { isOpen, type QueueItem, queueSummary } from "./queue";
import { QueueList } from "./queue-list";
import type { ReadProblem } from "./read-progress";
import { ReadingProgress, stateWord } from "./reading-progress";
import { useQueue } from "./use-queue";

/**
 * Where documents go in: files dropped anywhere on the page or chosen, or pasted text. Progress and errors take the
 * zone's place at its height. Without scripts the forms post to /upload; `problem` is what that came back with.
 */
export function DropZone({ problem }: { problem: ReadProblem | null }) {
  const zone = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  const { items, addFiles, addText, cancel, cancelAll, clear } = useQueue();
  const [only] = items;
  const shown = shownOf(items);
  useFocusKept(zone, shown);

  const hold = () => setHeight(zone.current?.offsetHeight);
  const take = (files: FileList | null) => {
    hold();
    addFiles(files);
  };
  const over = useWindowDrop(take);
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    hold();
    addText(String(new FormData(event.currentTarget).get("text") ?? ""));
  };

  const failed = only === undefined ? problem : only.state.at === "failed" ? only.state.problem : null;
  const bad = shown === "form" && failed !== null && !over;
  return (
    <div
      className={`drop${over ? " is-over" : ""}${bad ? " is-bad" : ""}`}
      style={{ minHeight: height }}
      ref={zone}
      tabIndex={-1}
    >
      {shown === "form" && <DropForm over={over} problem={failed} onFiles={take} onPaste={paste} />}
      {shown === "one" && only !== undefined && (
        <div className="reading">
          <ReadingProgress item={only} onCancel={() => cancel(only.id)} />
        </div>
      )}
      {shown === "queue" && (
        <div className="reading">
          <QueueList items={items} onCancel={cancel} onCancelAll={cancelAll} onClear={clear} />
        </div>
      )}
      <p className="vh" role="status">
        {shown === "form" ? "" : spoken(items)}
      </p>
    </div>
  );
}

/** One document has the zone to itself; where it failed or was cancelled, the form is back, with the reason. */
function shownOf(items: readonly QueueItem[]): "form" | "one" | "queue" {
  const [only, second] = items;
  if (only === undefined) return "form";
  if (second !== undefined) return "queue";
  return isOpen(only) || only.state.at === "done" ? "one" : "form";
}

/** What a screen reader says: stages and results, not every byte. */
function spoken(items: readonly QueueItem[]): string {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return `${only.name}: ${stateWord(only.state)}`;
  if (!items.some(isOpen)) return queueSummary(items);
  const last = items.findLast((item) => item.state.at === "done" || item.state.at === "failed");
  if (last?.state.at === "failed") return `${last.name}: ${last.state.problem.title}`;
  if (last?.state.at === "done") return `${last.name}: read, score ${formatScore(last.state.made.score)}`;
  return `Reading ${items.length} documents`;
}

/** Where what had the focus is gone, the zone takes it: the next press of Tab stays in the place. */
function useFocusKept(zone: RefObject<HTMLDivElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) zone.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [zone, shown]);
  useEffect(() => {
    // A row's own button goes as its document is done.
    if (shown === "queue" && document.activeElement === document.body) zone.current?.focus({ preventScroll: true });
  });
}
