import { type ReadProblem, type ReadResult, readLine, readProblem, type Stage } from "./read-progress";

/** What a sender is told on the way. */
interface Progress {
  /** Bytes of the request that have left, and all of them; the form around a file counts in. */
  onSent: (sent: number, total: number) => void;
  onStage: (stage: Stage) => void;
}

const LOST: ReadProblem = {
  title: "The server did not answer",
  detail: "Nothing was stored. See whether it still runs, then try again.",
};

/**
 * Sends a document to be read and stored, and tells how much has left and which stage has begun. By XMLHttpRequest, since
 * fetch does not tell what has been sent. There is no time limit: a slow line may take as long as it needs.
 * @param form field `file`, or `text` for pasted words.
 * @returns the report's id and score, or the problem in the server's words; rejects only where `signal` was aborted, and
 * then the server keeps nothing.
 */
export function sendDocument(form: FormData, progress: Progress, signal: AbortSignal): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const lines = lineReader(progress.onStage);
    request.open("POST", "/api/v1/reports");
    request.setRequestHeader("accept", "application/x-ndjson");
    request.upload.onprogress = ({ loaded, total }) => progress.onSent(loaded, total);
    request.onprogress = () => lines.read(request.responseText);
    request.onload = () => resolve(lines.end(request.responseText) ?? { problem: LOST });
    request.onerror = () => resolve({ problem: LOST });
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}

/** Reads an answer that grows: each line once it is whole. A failure is a problem document of one or many lines. */
export function lineReader(onStage: (stage: Stage) => void) {
  let at = 0;
  let result: ReadResult | null = null;
  const take = (line: string) => {
    const read = readLine(parse(line));
    if (read === null) return;
    if ("stage" in read) onStage(read.stage);
    else result = read;
  };
  const read = (text: string) => {
    for (let end = text.indexOf("\n", at); end !== -1; end = text.indexOf("\n", at)) {
      take(text.slice(at, end));
      at = end + 1;
    }
  };
  return {
    read,
    /** The result, once the whole answer is there; null where it has none. */
    end: (text: string): ReadResult | null => {
      read(text);
      if (at < text.length) take(text.slice(at));
      const problem = result === null ? readProblem(parse(text)) : null;
      return problem === null ? result : { problem };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
