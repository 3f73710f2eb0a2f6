import type { Asker } from "../auth/asker";
import { newSecretToken } from "../auth/secret-token";
import type { ShareDays, ShareLink } from "../core/report/share-link";
import { AppError } from "../core/shared/app-error";
import { insertShareLink } from "../data/share-links";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a link by which anybody who has it can read a report of the one who asks, for some days.
 * @returns the link with its token, which is never shown again: the store keeps only its hash.
 * @throws AppError not-found.
 */
export async function shareReport(
  asker: Asker,
  reportId: string,
  days: ShareDays,
): Promise<ShareLink & { token: string }> {
  const { token, hash: tokenHash } = newSecretToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + days * DAY);
  const id = await insertShareLink(asker.id, reportId, { tokenHash, expiresAt, now });
  if (id === null) throw new AppError("not-found", "There is no such report in this browser.");
  return { id, token, createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() };
}
