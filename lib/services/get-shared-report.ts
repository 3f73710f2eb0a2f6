import { secretTokenHash } from "../auth/secret-token";
import type { StoredReport } from "../core/report/stored-report";
import { AppError } from "../core/shared/app-error";
import { readSharedReport } from "../data/share-links";

/**
 * The report a shared link leads to, for anybody who has the link.
 * @throws AppError not-found; the same for a link that ended, was taken back or never was, so that trying tells nothing.
 */
export async function getSharedReport(token: string): Promise<{ stored: StoredReport; expiresAt: string }> {
  const hash = secretTokenHash(token);
  const found = hash === null ? null : await readSharedReport(hash, new Date());
  if (found === null)
    throw new AppError("not-found", "This link leads to no report. It may have ended or been taken back.");
  return found;
}
