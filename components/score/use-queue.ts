import { useRouter } from "next/navigation";
import { useReducer, useRef } from "react";
import { MAX_FILE_BYTES } from "@/lib/core/document/file-limits";
import { changeQueue } from "./queue";
import type { ReadProblem } from "./read-progress";
import { sendDocument } from "./send-document";

const TOO_LARGE: ReadProblem = {
  title: "The file is too large",
  detail: "Files to 20 MB are read. Save it with smaller pictures, or paste its text.",
};
const NO_TEXT: ReadProblem = {
  title: "There is no text yet",
  detail: "Paste the words of the term sheet, then read it.",
};

/** A document to send; `problem` is why it need not even be tried. */
interface Job {
  id: number;
  name: string;
  form: FormData;
  problem?: ReadProblem;
  run: AbortController;
}

/**
 * Reads documents one after another, so that a slow line serves the first one first; one that fails holds up none. A single
 * document's report is opened at once, of several each has its own link. Cancelling keeps nothing.
 */
export function useQueue() {
  const router = useRouter();
  const jobs = useRef<Job[]>([]);
  const last = useRef(0);
  const working = useRef(false);
  const [items, change] = useReducer(changeQueue, []);

  const read = async ({ id, form, run, problem }: Job): Promise<string | null> => {
    if (problem !== undefined) change({ id, to: { at: "failed", problem } });
    if (problem !== undefined || run.signal.aborted) return null;
    let began: number | null = null;
    change({ id, sent: 0, total: 0 });
    try {
      const onSent = (sent: number, total: number) => change({ id, sent, total });
      const result = await sendDocument(
        form,
        {
          onSent,
          onStage: (stage) => {
            began ??= performance.now();
            change({ id, stage, after: performance.now() - began });
          },
        },
        run.signal,
      );
      if ("problem" in result) change({ id, to: { at: "failed", problem: result.problem } });
      else change({ id, to: { at: "done", made: result.made } });
      return "made" in result ? result.made.id : null;
    } catch {
      // Cancelled: the server was told and keeps nothing.
      return null;
    }
  };
  const work = async () => {
    if (working.current) return;
    working.current = true;
    const made: (string | null)[] = [];
    for (let job = jobs.current[made.length]; job !== undefined; job = jobs.current[made.length])
      made.push(await read(job));
    working.current = false;
    jobs.current = [];
    const [only] = made;
    if (made.length === 1 && typeof only === "string") router.push(`/reports/${only}`);
    // The list of reports on the page is the server's.
    else if (made.some((id) => id !== null)) router.refresh();
  };
  const add = (documents: Omit<Job, "id" | "run">[]) => {
    const added = documents.map((one) => ({ ...one, id: ++last.current, run: new AbortController() }));
    if (added.length === 0) return;
    jobs.current.push(...added);
    change({ add: added });
    void work();
  };
  const cancel = (id: number) => {
    change({ id, to: { at: "cancelled" } });
    jobs.current.find((job) => job.id === id)?.run.abort();
  };
  return {
    items,
    addFiles: (files: FileList | null) => add([...(files ?? [])].map(jobOfFile)),
    addText: (text: string) => {
      const form = new FormData();
      form.set("text", text);
      add([{ name: "Pasted text", form, ...(text.trim() === "" ? { problem: NO_TEXT } : {}) }]);
    },
    cancel,
    cancelAll: () => {
      for (const { id } of jobs.current) cancel(id);
    },
    clear: () => change({ clear: true }),
  };
}

function jobOfFile(file: File): Omit<Job, "id" | "run"> {
  const form = new FormData();
  form.set("file", file);
  return { name: file.name, form, ...(file.size > MAX_FILE_BYTES ? { problem: TOO_LARGE } : {}) };
}
