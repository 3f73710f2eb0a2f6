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

/** A report that was made and kept. */
export interface MadeReport {
  id: string;
  score: number;
  grade: string;
}

export type ReadResult = { made: MadeReport } | { problem: ReadProblem };

/** One line of the answer of POST /api/v1/reports, application/x-ndjson; null where it is none of the lines known here. */
type Line = { stage: Stage } | ReadResult | null;

/** Checked by hand: a schema library would be a fifth of the page's script. */
export function readLine(value: unknown): Line {
  const line = fieldsOf(value);
  const stage = STAGES.find((known) => known === line.stage);
  if (stage !== undefined) return { stage };
  const { id, score, grade } = fieldsOf(line.data);
  if (typeof id === "string" && typeof score === "number" && typeof grade === "string")
    return { made: { id, score, grade } };
  const problem = readProblem(line.error);
  return problem === null ? null : { problem };
}

/** The words of a problem document; null where the value is none. */
export function readProblem(value: unknown): ReadProblem | null {
  const { title, detail } = fieldsOf(value);
  return typeof title === "string" && typeof detail === "string" ? { title, detail } : null;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
