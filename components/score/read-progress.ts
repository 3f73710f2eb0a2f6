import { z } from "zod";

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

const problemSchema = z.object({ title: z.string(), detail: z.string() });
/** Why a document was not read: what is wrong, then where and what works. Written by the server. */
export type ReadProblem = z.infer<typeof problemSchema>;

/** The lines of the answer of POST /api/v1/reports, application/x-ndjson. */
const lineSchema = z.union([
  z.object({ stage: z.enum(STAGES) }),
  z.object({ data: z.object({ id: z.string() }) }),
  z.object({ error: problemSchema }),
]);

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
      const parsed = lineSchema.safeParse(JSON.parse(line));
      if (!parsed.success) continue;
      if ("stage" in parsed.data) onStage(parsed.data.stage);
      else return "data" in parsed.data ? { id: parsed.data.data.id } : { problem: parsed.data.error };
    }
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return { problem: LOST };
}

async function readProblem(response: Response): Promise<ReadProblem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data : LOST;
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
