import { newSecretToken } from "../auth/secret-token";
import { API_TOKEN_PREFIX, type Viewer } from "../auth/signed-in";
import { reaches, type TokenScope } from "../core/access/role";
import { AppError } from "../core/shared/app-error";
import { readAccount } from "../data/accounts";
import { insertApiToken } from "../data/api-tokens";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";

/** The longest a token may live, in days: whoever set it up should look at it once a year. */
export const TOKEN_DAYS_MAX = 366;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a token is made with. */
export interface TokenInput {
  name: string;
  scopes: readonly TokenScope[];
  /** Days from now. */
  days: number;
  /** Whose it is; by itself whoever asks. Only an admin makes one for somebody else. */
  ownerId?: string;
}

/**
 * Makes a token for programs. @returns the token, which is kept nowhere, and its id.
 * @throws AppError bad-request, not-found, forbidden.
 */
export async function createApiToken(viewer: Viewer, input: TokenInput): Promise<{ id: string; token: string }> {
  const { scopes, days } = input;
  const name = input.name.trim().slice(0, 100);
  const ownerId = input.ownerId ?? viewer.userId;
  if (ownerId !== viewer.userId && viewer.role !== "admin") {
    throw new AppError("forbidden", "Only an admin can make a token for somebody else.");
  }
  if (name === "") throw new AppError("bad-request", "Give the token a name that says what it is for.");
  if (scopes.length === 0) throw new AppError("bad-request", "Choose at least one thing that the token may do.");
  if (!(Number.isInteger(days) && days >= 1 && days <= TOKEN_DAYS_MAX)) {
    throw new AppError("bad-request", `A token can live from 1 to ${TOKEN_DAYS_MAX} days.`);
  }
  const owner = ownerId === null ? null : await readAccount(ownerId);
  if (owner === null) throw new AppError("not-found", "There is no such account.");
  const writes = scopes.filter((scope) => scope !== "read");
  if (writes.length > 0 && !reaches(owner.role, "editor")) {
    throw new AppError("bad-request", `A ${owner.role} cannot ${writes.join(" or ")}; nor could the token.`);
  }
  const { token, hash: tokenHash } = newSecretToken();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
  const id = await write(async (transaction) => {
    const made = { userId: owner.id, name, tokenHash, scopes, createdAt, expiresAt };
    const entityId = await insertApiToken(transaction, made);
    const after = { owner: owner.email, scopes, expires: expiresAt.toISOString() };
    await recordAudit(transaction, viewer, {
      action: "token.created",
      entity: "token",
      entityId,
      subject: name,
      after,
    });
    return entityId;
  });
  return { id, token: `${API_TOKEN_PREFIX}${token}` };
}
