import { z } from "zod";
import { CLAUSE_KINDS } from "../../taxonomy/clause-kind";
import { attributesSchema, severitySchema } from "../report";

/** The most characters of a note: more is a document of its own. */
export const MAX_NOTE = 2000;

const label = z.string().regex(/^[a-z0-9]{1,8}$/);

/** What a reader can decide, as the page and the API send it. */
export const judgementSchema = z.discriminatedUnion("action", [
  /** The finding is right. */
  z.object({ action: z.literal("accept"), label }),
  /** It is none, and takes or gives no points. */
  z.object({ action: z.literal("reject"), label }),
  /** It is softer or harder than read. Strings only. */
  z.object({ action: z.literal("regrade"), label, severity: severitySchema }),
  /** Back to what was read; a note stays. */
  z.object({ action: z.literal("clear"), label }),
  /** A note beside it; an empty one takes the note away. */
  z.object({ action: z.literal("note"), label, note: z.string().trim().max(MAX_NOTE) }),
  /**
   * A finding the reader missed: words of the document, by offsets in its text (end exclusive), or as they stand there. Words
   * that stand in several places are those nearest to the block `near`.
   */
  z.object({
    action: z.literal("add"),
    kind: z.enum(CLAUSE_KINDS),
    /** Left out for protections. */
    severity: severitySchema.optional(),
    start: z.int().min(0).optional(),
    end: z.int().min(1).optional(),
    words: z.string().max(10_000).optional(),
    near: z.int().min(0).optional(),
  }),
]);
export type Judgement = z.infer<typeof judgementSchema>;

/** A decision as it is kept. An added finding has its label, and the facts read from its words when it was added. */
export const decisionSchema = z.object({
  id: z.string(),
  /** ISO moment, UTC. */
  at: z.string(),
  action: z.enum(["accept", "reject", "regrade", "clear", "note", "add"]),
  label: z.string(),
  severity: severitySchema.nullable(),
  note: z.string().nullable(),
  kind: z.enum(CLAUSE_KINDS).nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  attributes: attributesSchema.nullable(),
  /** True where the reader took it back; it is kept as history and can be done again until something else is decided. */
  undone: z.boolean(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The last decision that holds, which undoing takes back; null where none does. */
export function lastDone(decisions: readonly Decision[]): Decision | null {
  return decisions.findLast((decision) => !decision.undone) ?? null;
}

/** The decision that doing again brings back: the oldest one undone after the last that holds; null where there is none. */
export function nextUndone(decisions: readonly Decision[]): Decision | null {
  const last = decisions.findLastIndex((decision) => !decision.undone);
  return decisions[last + 1] ?? null;
}
