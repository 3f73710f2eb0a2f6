import { SESSION } from "../auth/session-rules";
import type { Viewer } from "../auth/signed-in";
import { readSessions } from "../data/sessions";

/** A session of whoever asks. Moments are ISO. */
export interface OwnSession {
  id: string;
  begun: string;
  seen: string;
  address: string | null;
  browser: string | null;
  /** True for the one they ask from. */
  current: boolean;
}

/** Where whoever asks is signed in, newest first. */
export async function findOwnSessions(viewer: Viewer, now = new Date()): Promise<OwnSession[]> {
  if (viewer.userId === null) return [];
  const rows = await readSessions(viewer.userId, now, new Date(now.getTime() - SESSION.idle));
  return rows.map(({ id, createdAt, seenAt, address, browser }) => ({
    id,
    begun: createdAt.toISOString(),
    seen: seenAt.toISOString(),
    address,
    browser,
    current: id === viewer.sessionId,
  }));
}
