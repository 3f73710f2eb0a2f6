import { z } from "zod";
import { IMPORT_STATUSES } from "./import-plan";
import type { ImportRunView } from "./import-run";

const count = z.int().nonnegative();
const problemSchema = z.object({
  line: count.describe("First line of the row, from 1."),
  endLine: count,
  column: z.string().nullable().describe("Null where the row as a whole is wrong."),
  value: z.string(),
  reason: z.string(),
  works: z.string().describe("What would work instead."),
});
const changeSchema = z.object({
  dealId: z.string(),
  deal: z.string(),
  line: count,
  field: z.string(),
  before: z.string().nullable().describe("Null = not disclosed."),
  after: z.string().nullable(),
  rule: z
    .enum(["fills", "conflict", "replaces"])
    .describe("Unknown becomes known; both are kept side by side; the same source says otherwise now."),
});

/** An import as programs see it: the API and the command line give the same. */
export const importAnswerSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  status: z.enum(IMPORT_STATUSES),
  message: z.string().nullable().describe("What went wrong, where something did."),
  progress: z.object({
    stage: z.string(),
    rowsDone: count,
    rowsTotal: count.nullable(),
    secondsLeft: count.nullable(),
  }),
  columns: z
    .array(z.object({ header: z.string(), field: z.string().nullable().describe("Null = left out.") }))
    .describe("Where each column of the file goes."),
  questions: z
    .object({ dateOrder: z.string().nullable(), currency: z.string().nullable(), decimalMark: z.string().nullable() })
    .describe("What the file leaves open, with an example of each; it can be chosen on the page of the import."),
  plan: z
    .object({
      hash: z.string().describe("Committing takes this hash and applies exactly this plan."),
      rows: count,
      counts: z.object({ create: count, update: count, same: count, duplicate: count, reject: count }),
      newStartups: count,
      newInvestors: count,
      likely: count.describe(
        "New rows that look much like a deal on record. They are written as new unless the page of the import says otherwise.",
      ),
      problems: z.array(problemSchema).describe("The first 20."),
      changes: z.array(changeSchema).describe("The first 20."),
    })
    .nullable(),
  stale: z.string().nullable().describe("Why the plan no longer holds; null while it does."),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;

/** What a program is told of an import. */
export function toImportAnswer(view: ImportRunView): ImportAnswer {
  const { id, fileName, status, progress, choices, questions, plan, stale } = view;
  const { message, stage, rowsDone, rowsTotal, secondsLeft } = progress;
  return {
    id,
    fileName,
    status,
    message,
    progress: { stage, rowsDone, rowsTotal, secondsLeft },
    columns: choices.columns.map(({ header, field }) => ({ header, field })),
    questions,
    plan: plan && {
      hash: plan.hash,
      rows: plan.rows,
      counts: plan.counts,
      newStartups: plan.newStartups,
      newInvestors: plan.newInvestors,
      likely: plan.likely,
      problems: plan.problems,
      changes: plan.changes,
    },
    stale,
  };
}
