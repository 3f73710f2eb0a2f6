import { scopeOf, type TokenScope } from "../core/access/role";
import { isImportWriting, type Store, store } from "./client";
import { newId } from "./new-id";
import { type AccountRow, accountOf } from "./sessions";

/** A token as it is listed; the token itself is nowhere. */
export interface ApiTokenRow {
  id: string;
  name: string;
  owner: string;
  scopes: TokenScope[];
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export interface LiveToken extends AccountRow {
  id: string;
  scopes: TokenScope[];
  usedAt: Date | null;
}

/** Keeps a new token's hash. @returns its id. */
export async function insertApiToken(
  transaction: Store,
  token: {
    userId: string;
    name: string;
    tokenHash: string;
    scopes: readonly TokenScope[];
    createdAt: Date;
    expiresAt: Date;
  },
): Promise<string> {
  const id = newId();
  await transaction.apiToken.create({ data: { id, ...token, scopes: token.scopes.join(" ") } });
  return id;
}

/** The token with this hash; null where it has expired, was revoked, or its owner is disabled. */
export async function readLiveToken(tokenHash: string, now: Date): Promise<LiveToken | null> {
  const row = await store().apiToken.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    include: { user: true },
  });
  if (row === null) return null;
  return { id: row.id, scopes: scopesOf(row.scopes), usedAt: row.usedAt, ...accountOf(row.user) };
}

/** Notes that a token was used. */
export async function touchApiToken(id: string, now: Date): Promise<void> {
  if (isImportWriting()) return;
  await store().apiToken.updateMany({ where: { id }, data: { usedAt: now } });
}

/** The tokens of one account, or of all, newest first. */
export async function readApiTokens(userId?: string): Promise<ApiTokenRow[]> {
  const rows = await store().apiToken.findMany({
    where: userId === undefined ? {} : { userId },
    include: { user: { select: { email: true } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ id, name, scopes, createdAt, expiresAt, usedAt, revokedAt, user }) => ({
    id,
    name,
    owner: user.email,
    scopes: scopesOf(scopes),
    createdAt,
    expiresAt,
    usedAt,
    revokedAt,
  }));
}

/** Revokes a token. @returns its name and owner; null where there is none that still counts. */
export async function endApiToken(
  transaction: Store,
  id: string,
  now: Date,
): Promise<{ name: string; userId: string } | null> {
  const row = await transaction.apiToken.findFirst({ where: { id, revokedAt: null } });
  if (row === null) return null;
  await transaction.apiToken.update({ where: { id }, data: { revokedAt: now } });
  return { name: row.name, userId: row.userId };
}

function scopesOf(text: string): TokenScope[] {
  return text.split(" ").flatMap((word) => scopeOf(word) ?? []);
}
