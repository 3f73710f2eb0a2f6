import type { Viewer } from "../auth/signed-in";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";
import { endSessions } from "../data/sessions";

/**
 * Ends sessions of whoever asks: the one they are in ('this'), every one of them ('all'), or one by its id.
 * @returns how many were ended; of ids that are somebody else's, none.
 */
export function endSession(viewer: Viewer, which: "this" | "all" | { id: string }): Promise<number> {
  const { userId, sessionId } = viewer;
  const only = which === "this" ? sessionId : which === "all" ? undefined : which.id;
  if (userId === null || only === null) return Promise.resolve(0);
  return write(async (transaction) => {
    const ended = await endSessions(transaction, userId, only === undefined ? {} : { only }, new Date());
    if (ended === 0) return 0;
    const action = which === "all" ? "session.all-ended" : "session.ended";
    await recordAudit(transaction, viewer, {
      action,
      entity: "session",
      entityId: only ?? null,
      subject: viewer.actor,
      after: which === "all" ? { ended } : null,
    });
    return ended;
  });
}
