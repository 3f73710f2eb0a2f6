import type { MadeReport, ReadProblem, Stage } from "./read-progress";

/** Where one document is on its way. `sent` and `total` are bytes; `times` are milliseconds since the start of reading. */
export type ItemState =
  | { at: "waiting" }
  | { at: "sending"; sent: number; total: number }
  | { at: "reading"; stage: Stage; times: Partial<Record<Stage, number>> }
  | { at: "done"; made: MadeReport }
  | { at: "failed"; problem: ReadProblem }
  | { at: "cancelled" };

export interface QueueItem {
  id: number;
  name: string;
  state: ItemState;
}

export type QueueChange =
  | { add: { id: number; name: string }[] }
  | { id: number; to: ItemState }
  | { id: number; sent: number; total: number }
  | { id: number; stage: Stage; after: number }
  | { clear: true };

/** True while there is still something to do for the document. */
export function isOpen({ state }: QueueItem): boolean {
  return state.at === "waiting" || state.at === "sending" || state.at === "reading";
}

/** The queue after a change. Documents that are finished are never changed again, whatever arrives late. */
export function changeQueue(items: readonly QueueItem[], change: QueueChange): readonly QueueItem[] {
  if ("clear" in change) return [];
  if ("add" in change) {
    const added = change.add.map(({ id, name }): QueueItem => ({ id, name, state: { at: "waiting" } }));
    // What was finished before belongs to the last batch.
    return [...(items.some(isOpen) ? items : []), ...added];
  }
  return items.map((item) => (item.id === change.id && isOpen(item) ? { ...item, state: next(item, change) } : item));
}

function next({ state }: QueueItem, change: Exclude<QueueChange, { add: unknown } | { clear: true }>): ItemState {
  if ("to" in change) return change.to;
  // All bytes can have left while the server still takes them in: then reading has begun for all the reader can see.
  if ("sent" in change) {
    if (state.at === "reading") return state;
    return { at: "sending", sent: change.sent, total: change.total };
  }
  const times = state.at === "reading" ? state.times : {};
  return { at: "reading", stage: change.stage, times: { ...times, [change.stage]: change.after } };
}

/** '3 of 4 read, 1 could not be read'. */
export function queueSummary(items: readonly QueueItem[]): string {
  const count = (at: ItemState["at"]) => items.filter(({ state }) => state.at === at).length;
  const parts = [`${count("done")} of ${items.length} read`];
  if (count("failed") > 0) parts.push(`${count("failed")} could not be read`);
  if (count("cancelled") > 0) parts.push(`${count("cancelled")} cancelled`);
  return parts.join(", ");
}
