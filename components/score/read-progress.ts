/** The stages of reading a document, in order. */
export const STAGES = ["extracting", "segmenting", "detecting", "scoring"] as const;
export type Stage = (typeof STAGES)[number];

/** The words a founder sees for them. */
export const STAGE_WORDS: Record<Stage, string> = {
  extracting: "Reading",
  segmenting: "Segmenting",
  detecting: "Detecting",
  scoring: "Scoring",
};

/** Why a document was not read: what is wrong, then where and what works. Written by the server. */
export interface ReadProblem {
  title: string;
  detail: string;
}

/** One line of the answer of POST /api/v1/reports, application/x-ndjson; null where it is none of the lines known here. */
type Line = { stage: Stage } | { id: string } | { problem: ReadProblem } | null;

export type ReadResult = { id: string } | { problem: ReadProblem };

const LOST: ReadProblem = {
  title: "The server did not answer",
  detail: "Nothing was stored. See whether it still runs, then try again.",
};

/**
 * Sends a document to be read and stored, and tells the stages as they begin.
 * @param form field `file`, or `text` for pasted words.
 * @returns the id of the report, or the problem in the server's words; throws only where `signal` was aborted.
 */
export async function sendDocument(
  form: FormData,
  onStage: (stage: Stage) => void,
  signal: AbortSignal,
): Promise<ReadResult> {
  try {
    const headers = { accept: "application/x-ndjson" };
    const response = await fetch("/api/v1/reports", { method: "POST", body: form, headers, signal });
    if (!response.ok || response.body === null) return { problem: await readProblem(response) };
    for await (const line of linesOf(response.body)) {
      const read = readLine(JSON.parse(line));
      if (read === null) continue;
      if (!("stage" in read)) return read;
      onStage(read.stage);
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { problem: LOST };
}

async function readProblem(response: Response): Promise<ReadProblem> {
  return problemOf(await response.json().catch(() => null)) ?? LOST;
}

/** Checked by hand: a schema library would be a fifth of the page's script. */
export function readLine(value: unknown): Line {
  const line = fieldsOf(value);
  const stage = STAGES.find((known) => known === line.stage);
  if (stage !== undefined) return { stage };
  const { id } = fieldsOf(line.data);
  if (typeof id === "string") return { id };
  const problem = problemOf(line.error);
  return problem === null ? null : { problem };
}

function problemOf(value: unknown): ReadProblem | null {
  const { title, detail } = fieldsOf(value);
  return typeof title === "string" && typeof detail === "string" ? { title, detail } : null;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The lines of a stream of UTF-8, without their ends; empty lines are left out. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    yield* lines.filter((line) => line.trim() !== "");
    if (done) return;
  }
}
