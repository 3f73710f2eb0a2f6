import type { ImportProblem } from "./import-problem";

/** What the server answers to an upload: where the import goes on, or why not. */
export type SendResult = { location: string } | { problem: ImportProblem };

const LOST: ImportProblem = {
  title: "The server did not answer",
  detail: "Nothing was stored. See whether it still runs, then try again.",
};

/**
 * Sends a file of deals, and tells how much has left. By XMLHttpRequest, since fetch does not tell what has been sent; the
 * browser reads the file from its disk piece by piece. There is no time limit: a slow line may take as long as it needs.
 * @returns the address of the import, or the problem in the server's words; rejects only where `signal` was aborted, and
 * then the server keeps nothing.
 */
export function sendFile(
  file: File,
  onSent: (sent: number, total: number) => void,
  signal: AbortSignal,
): Promise<SendResult> {
  const form = new FormData();
  form.set("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/admin/import/upload");
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded, total);
    request.onload = () => resolve(readAnswer(request.responseText));
    request.onerror = () => resolve({ problem: LOST });
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}

/** The answer: `{ location }`, or a problem document. */
export function readAnswer(text: string): SendResult {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== "object" || answer === null) return { problem: LOST };
    if ("location" in answer && typeof answer.location === "string") return { location: answer.location };
    if ("title" in answer && "detail" in answer)
      return { problem: { title: String(answer.title), detail: String(answer.detail) } };
  } catch {
    // Not JSON: something between the browser and the server answered.
  }
  return { problem: LOST };
}
