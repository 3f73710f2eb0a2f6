import type { Viewer } from "../auth/signed-in";
import { AppError } from "../core/shared/app-error";
import { endApiToken } from "../data/api-tokens";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";

/**
 * Revokes a token: it counts no longer, from the next request on. Everybody their own, an admin anybody's.
 * @throws AppError not-found where there is none that still counts, or it is somebody else's.
 */
export function revokeApiToken(viewer: Viewer, id: string): Promise<void> {
  return write(async (transaction) => {
    const revoked = await endApiToken(transaction, id, new Date());
    if (revoked === null || (revoked.userId !== viewer.userId && viewer.role !== "admin")) {
      throw new AppError("not-found", "There is no such token, or it is revoked already.");
    }
    const about = { entity: "token", entityId: id, subject: revoked.name } as const;
    await recordAudit(transaction, viewer, { action: "token.revoked", ...about });
  });
}
