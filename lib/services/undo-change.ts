import type { Editor } from "../auth/signed-in";
import { isUndoable } from "../core/hand/undoable";
import { AppError } from "../core/shared/app-error";
import { readAuditEvent } from "../data/audit-events";
import { write } from "../data/client";
import { undoMerge } from "../data/hand/merge-parties";
import { undoTellApart } from "../data/hand/tell-apart";
import { undoDealEvent } from "../data/hand/undo-deal";

/**
 * Takes back a change from its entry in the audit log. @returns what it was about, for people.
 * @throws AppError not-found; conflict where it was taken back already, or what it changed was changed again since.
 */
export function undoChange(editor: Editor, eventId: string): Promise<string> {
  return write(async (transaction) => {
    const event = await readAuditEvent(eventId, transaction);
    if (event === null) throw new AppError("not-found", "There is no such entry in the log.");
    if (!isUndoable(event)) {
      const why = event.undoneBy === null ? "This cannot be taken back from here." : "This was taken back already.";
      throw new AppError("conflict", why);
    }
    if (event.entity === "deal") await undoDealEvent(transaction, editor, event);
    else if (event.action.endsWith(".told-apart")) await undoTellApart(transaction, editor, event);
    else await undoMerge(transaction, editor, event);
    return event.subject ?? event.entity;
  });
}
