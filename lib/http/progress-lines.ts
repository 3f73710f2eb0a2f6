import { toProblem } from "./problem";

/** True where the caller asks for progress as lines of JSON. */
export function wantsProgress(request: Request): boolean {
  return (request.headers.get("accept") ?? "").includes("application/x-ndjson");
}

/**
 * An answer that is written while the work runs: one JSON value a line, `application/x-ndjson`. The status is 200 from
 * the first byte, so a failure is the last line: `{ "error": <problem document> }`.
 * @param run sends lines; is told by the signal when the reader has gone.
 */
export function progressLines(run: (send: (line: unknown) => void, signal: AbortSignal) => Promise<void>): Response {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: unknown) => {
        if (!gone.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        await run(send, gone.signal);
      } catch (error) {
        if (!gone.signal.aborted) send({ error: toProblem(error) });
      }
      if (!gone.signal.aborted) controller.close();
    },
    cancel() {
      gone.abort();
    },
  });
  return new Response(stream, { headers: { "content-type": "application/x-ndjson", "cache-control": "no-store" } });
}
