import { type Decision, decisionSchema, lastDone, nextUndone } from "../core/report/judgement/decision";
import { type Store, write } from "./client";
import { newId } from "./new-id";

/** A decision that is not kept yet. */
export type NewDecision = Omit<Decision, "id" | "at" | "undone" | "label"> & { label: string | null };

/** What follows from the decisions for the list of reports. */
export interface JudgedSums {
  score: number;
  grade: string;
  strings: number;
  protections: number;
}

/** All decisions about a report, oldest first, those taken back among them. */
export async function readDecisions(on: Store, reportId: string): Promise<Decision[]> {
  const rows = await on.findingDecision.findMany({ where: { reportId }, orderBy: { id: "asc" } });
  return rows.map((row) =>
    decisionSchema.parse({
      id: row.id,
      at: row.createdAt.toISOString(),
      action: row.action,
      label: row.label,
      severity: row.severity,
      note: row.note,
      kind: row.kind,
      start: row.startAt,
      end: row.endAt,
      attributes: row.attributes === null ? null : JSON.parse(row.attributes),
      undone: row.undoneAt !== null,
    }),
  );
}

/**
 * Changes the decisions about a report of the owner, in one transaction, and keeps the report's sums in step.
 * @param change keeps, takes back or brings back a decision; null leaves everything as it is.
 * @param sum what follows from the decisions afterwards.
 * @returns false where the owner has no such report; nothing is then changed.
 */
export function changeDecisions(
  ownerId: string,
  reportId: string,
  change: (decisions: Decision[]) => NewDecision | "undo" | "redo",
  sum: (decisions: Decision[]) => JudgedSums,
): Promise<boolean> {
  return write(async (transaction) => {
    const report = await transaction.report.findFirst({
      where: { id: reportId, termSheet: { ownerId } },
      select: { id: true },
    });
    if (report === null) return false;
    const before = await readDecisions(transaction, reportId);
    await apply(transaction, ownerId, reportId, before, change(before));
    await transaction.report.update({ where: { id: reportId }, data: sum(await readDecisions(transaction, reportId)) });
    return true;
  });
}

async function apply(
  transaction: Store,
  ownerId: string,
  reportId: string,
  before: Decision[],
  change: NewDecision | "undo" | "redo",
): Promise<void> {
  if (change === "undo" || change === "redo") {
    const decision = change === "undo" ? lastDone(before) : nextUndone(before);
    if (decision === null) return;
    const undoneAt = change === "undo" ? new Date() : null;
    await transaction.findingDecision.update({ where: { id: decision.id }, data: { undoneAt } });
    return;
  }
  const { start, end, attributes, label, ...rest } = change;
  await transaction.findingDecision.create({
    data: {
      id: newId(),
      reportId,
      ...rest,
      label: label ?? addedLabel(before),
      startAt: start,
      endAt: end,
      attributes: attributes === null ? null : JSON.stringify(attributes),
      decidedBy: ownerId,
    },
  });
}

/** The label of the next finding the reader adds: 'r1', 'r2', ... One that was taken back keeps its own. */
function addedLabel(decisions: readonly Decision[]): string {
  return `r${decisions.filter((decision) => decision.action === "add").length + 1}`;
}
