import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { MAX_FILE_BYTES } from "@/lib/core/document/file-limits";
import { type ReadProblem, type Stage, sendDocument } from "./read-progress";

/** What the drop zone is doing. `times` are milliseconds since the start at which each stage began. */
export type Reading =
  | { state: "idle" }
  | { state: "reading"; name: string; stage: Stage; times: Partial<Record<Stage, number>> }
  | { state: "opening"; name: string }
  | { state: "failed"; problem: ReadProblem };

const TOO_LARGE: ReadProblem = {
  title: "The file is too large",
  detail: "Files to 20 MB are read. Save it with smaller pictures, or paste its text.",
};
const TOO_MANY: ReadProblem = { title: "One document at a time", detail: "Drop the term sheet alone." };
const NO_TEXT: ReadProblem = {
  title: "There is no text yet",
  detail: "Paste the words of the term sheet, then read it.",
};

/** Reads one document at a time: sends it, follows the stages, opens the report; can be cancelled, keeping nothing. */
export function useReading() {
  const router = useRouter();
  const running = useRef<AbortController | null>(null);
  const [reading, setReading] = useState<Reading>({ state: "idle" });

  const fail = (problem: ReadProblem) => setReading({ state: "failed", problem });
  const send = async (form: FormData, name: string) => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const began = performance.now();
    setReading({ state: "reading", name, stage: "extracting", times: { extracting: 0 } });
    const onStage = (stage: Stage) =>
      setReading((now) =>
        now.state === "reading" ? { ...now, stage, times: { ...now.times, [stage]: performance.now() - began } } : now,
      );
    try {
      const result = await sendDocument(form, onStage, run.signal);
      if ("problem" in result) return fail(result.problem);
      setReading({ state: "opening", name });
      router.push(`/reports/${result.id}`);
    } catch {
      // Cancelled: the server was told and keeps nothing.
      if (running.current === run) setReading({ state: "idle" });
    }
  };

  return {
    reading,
    readFiles: (files: FileList | null) => {
      const [file, second] = files ?? [];
      if (file === undefined) return;
      if (second !== undefined) return fail(TOO_MANY);
      if (file.size > MAX_FILE_BYTES) return fail(TOO_LARGE);
      const form = new FormData();
      form.set("file", file);
      void send(form, file.name);
    },
    readText: (text: string) => {
      if (text.trim() === "") return fail(NO_TEXT);
      const form = new FormData();
      form.set("text", text);
      void send(form, "Pasted text");
    },
    cancel: () => running.current?.abort(),
  };
}
