"use client";

import { type FormEvent, useRef, useState } from "react";
import { DropForm } from "./drop-form";
import type { ReadProblem } from "./read-progress";
import { ReadingProgress } from "./reading-progress";
import { useReading } from "./use-reading";
import { useWindowDrop } from "./use-window-drop";

/**
 * Where a document goes in: a file dropped anywhere on the page or chosen, or pasted text. Progress and errors take the
 * zone's place at its height. Without scripts the forms post to /upload; `problem` is what that came back with.
 */
export function DropZone({ problem }: { problem: ReadProblem | null }) {
  const zone = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number>();
  const { reading, readFiles, readText, cancel } = useReading();

  const hold = () => setHeight(zone.current?.offsetHeight);
  const take = (files: FileList | null) => {
    hold();
    readFiles(files);
  };
  const over = useWindowDrop(take);
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    hold();
    readText(String(new FormData(event.currentTarget).get("text") ?? ""));
  };

  const failed = reading.state === "failed" ? reading.problem : reading.state === "idle" ? problem : null;
  const busy = reading.state === "reading" || reading.state === "opening";
  return (
    <div
      className={`drop${over ? " is-over" : ""}${failed !== null && !over ? " is-bad" : ""}`}
      style={{ minHeight: height }}
      ref={zone}
    >
      {busy ? (
        <ReadingProgress reading={reading} onCancel={cancel} />
      ) : (
        <DropForm over={over} problem={failed} onFiles={take} onPaste={paste} />
      )}
    </div>
  );
}
