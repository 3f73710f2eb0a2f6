import { z } from "zod";
import { VIAS } from "../../core/access/audit";

/** What an import's own process is asked to do. */
export const importJobSchema = z.object({
  task: z.enum(["plan", "commit", "undo"]),
  databasePath: z.string(),
  runId: z.string(),
  /** Of a commit: the plan that was shown. */
  planHash: z.string().nullable(),
  /** Who asked, for the audit log. */
  actor: z.object({
    userId: z.string().nullable(),
    actor: z.string(),
    via: z.enum(VIAS),
    address: z.string().nullable(),
  }),
  /** Test and measurement only: the most pages the database may have, as if the disk were full. */
  maxPages: z.number().int().positive().optional(),
});
export type ImportJob = z.infer<typeof importJobSchema>;
