import { newSecretToken, secretTokenHash } from "../auth/secret-token";
import { SESSION } from "../auth/session-rules";
import { rotateSession } from "../data/sessions";

/**
 * Gives a session a new token. @returns it; null where the session has ended, or another request has just renewed it.
 */
export async function renewSession(token: string | undefined, now = new Date()): Promise<string | null> {
  const old = secretTokenHash(token ?? "");
  if (old === null) return null;
  const { token: fresh, hash } = newSecretToken();
  const previousUntil = new Date(now.getTime() + SESSION.previous);
  return (await rotateSession(old, hash, { now, previousUntil })) ? fresh : null;
}
