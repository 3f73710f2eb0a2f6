/** Changes that can be taken back from their entry in the log. An import is taken back on its own page, which says what cannot be. */
const UNDOABLE: ReadonlySet<string> = new Set([
  "deal.edited",
  "deal.undone",
  "deal.added",
  "startup.merged",
  "investor.merged",
  "startup.told-apart",
  "investor.told-apart",
]);

/** True where an event can be taken back: it is of such a kind, left something behind, and nobody has taken it back yet. */
export function isUndoable(event: { action: string; undoneBy: string | null; after: unknown }): boolean {
  return UNDOABLE.has(event.action) && event.undoneBy === null && event.after !== null;
}
