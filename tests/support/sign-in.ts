import { newSecretToken } from "@/lib/auth/secret-token";
import { SESSION } from "@/lib/auth/session-rules";
import { API_TOKEN_PREFIX, type ProofOf, requireRole } from "@/lib/auth/signed-in";
import type { Role, TokenScope } from "@/lib/core/access/role";
import { insertApiToken } from "@/lib/data/api-tokens";
import { store, write } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { insertSession } from "@/lib/data/sessions";

/** The address that requests of tests are sent to, and their own pages' Origin. */
export const ORIGIN = "http://localhost:3000";

/** An account without a password that anybody could know. @returns its id. */
export async function addAccount(role: Role, email = `${role}-${newId()}@example.com`): Promise<string> {
  const id = newId();
  await store().user.create({ data: { id, email, name: role, role, passwordHash: "none" } });
  return id;
}

/**
 * Signs an account in. @returns the headers that a page of our own would send.
 * @param begun when; an earlier moment makes a session that is idle or has expired.
 */
export async function sessionHeaders(userId: string, begun = new Date()): Promise<Record<string, string>> {
  const { token, hash } = newSecretToken();
  const expiresAt = new Date(begun.getTime() + SESSION.absolute);
  await write((transaction) =>
    insertSession(transaction, { userId, tokenHash: hash, now: begun, expiresAt, address: null, browser: null }),
  );
  return { host: new URL(ORIGIN).host, origin: ORIGIN, cookie: `strings_attached_session=${token}` };
}

/** A new account with a role, signed in: the headers that a page of our own would send. */
export async function signedInAs(role: Role): Promise<Record<string, string>> {
  return sessionHeaders(await addAccount(role));
}

/** The headers of a program with a token of a new account. */
export async function tokenHeaders(
  role: Role,
  scopes: readonly TokenScope[],
  userId?: string,
): Promise<Record<string, string>> {
  const { token, hash } = newSecretToken();
  const owner = userId ?? (await addAccount(role));
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + 24 * 60 * 60 * 1000);
  await write((transaction) =>
    insertApiToken(transaction, { userId: owner, name: "test", tokenHash: hash, scopes, createdAt, expiresAt }),
  );
  return { host: new URL(ORIGIN).host, authorization: `Bearer ${API_TOKEN_PREFIX}${token}` };
}

/** A proof for services: somebody newly signed in with just this role. */
export async function proofOf<R extends Role>(role: R): Promise<ProofOf[R]> {
  return requireRole(new Request(ORIGIN, { headers: await signedInAs(role) }), role);
}
