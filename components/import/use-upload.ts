import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { MAX_IMPORT_BYTES } from "@/lib/core/import/import-run";
import { formatMegabytes } from "@/lib/format/number";
import type { ImportProblem } from "./import-problem";
import { sendFile } from "./send-file";

/** Where the upload is. `sent` and `total` are bytes. */
export type UploadState =
  | { at: "rest"; problem: ImportProblem | null }
  | { at: "sending"; name: string; sent: number; total: number };

const EMPTY: ImportProblem = { title: "There is nothing in it", detail: "Choose a file with rows, or paste some." };
const SEVERAL: ImportProblem = {
  title: "One file at a time",
  detail: "Each file has its own columns and its own plan. Drop the first one, then the next.",
};
const TOO_LARGE: ImportProblem = {
  title: "The file is too large",
  detail: `Files to ${formatMegabytes(MAX_IMPORT_BYTES)} MB are taken. Split it, each part with the row of names on top.`,
};

/** Sends one file and opens its import; `first` is what the page came with. Cancelling keeps nothing. */
export function useUpload(first: ImportProblem | null) {
  const router = useRouter();
  const [state, setState] = useState<UploadState>({ at: "rest", problem: first });
  const run = useRef<AbortController | null>(null);
  const send = async (file: File) => {
    if (file.size === 0) return setState({ at: "rest", problem: EMPTY });
    if (file.size > MAX_IMPORT_BYTES) return setState({ at: "rest", problem: TOO_LARGE });
    run.current = new AbortController();
    setState({ at: "sending", name: file.name, sent: 0, total: file.size });
    try {
      const onSent = (sent: number, total: number) => setState({ at: "sending", name: file.name, sent, total });
      const result = await sendFile(file, onSent, run.current.signal);
      if ("location" in result) router.push(result.location);
      else setState({ at: "rest", problem: result.problem });
    } catch {
      setState({ at: "rest", problem: null });
    }
  };
  return {
    state,
    takeFiles: (files: FileList | null) => {
      const [file, second] = files ?? [];
      if (second !== undefined) setState({ at: "rest", problem: SEVERAL });
      else if (file !== undefined) void send(file);
    },
    takeText: (text: string) => void send(new File([text], "pasted.csv", { type: "text/csv" })),
    cancel: () => run.current?.abort(),
  };
}
