import { type Role, roleOf } from "../core/access/role";
import { AppError } from "../core/shared/app-error";
import { isImportWriting, type Store, store, write } from "./client";
import { newId } from "./new-id";

/** Whose session or token it is. */
export interface AccountRow {
  userId: string;
  email: string;
  name: string;
  role: Role;
  mustChangePassword: boolean;
}

export interface LiveSession extends AccountRow {
  id: string;
  rotatedAt: Date;
  seenAt: Date;
}

export interface NewSession {
  userId: string;
  tokenHash: string;
  now: Date;
  expiresAt: Date;
  address: string | null;
  browser: string | null;
}

/** Begins a session, in the transaction that writes the sign-in down. Sessions that ended long ago are removed on the way. */
export async function insertSession(transaction: Store, session: NewSession): Promise<string> {
  const { userId, tokenHash, now, expiresAt, address, browser } = session;
  const id = newId();
  await transaction.session.deleteMany({ where: { expiresAt: { lt: now } } });
  const moments = { createdAt: now, rotatedAt: now, seenAt: now, expiresAt };
  await transaction.session.create({ data: { id, userId, tokenHash, address, browser, ...moments } });
  return id;
}

/**
 * The session that a token's hash leads to; null where it has ended, was idle since before `idleSince`, or its account is
 * disabled. The token before the last rotation leads to it for as long as `previousUntil` says.
 */
export async function readLiveSession(tokenHash: string, now: Date, idleSince: Date): Promise<LiveSession | null> {
  const row = await store().session.findFirst({
    where: {
      OR: [{ tokenHash }, { previousHash: tokenHash, previousUntil: { gt: now } }],
      endedAt: null,
      expiresAt: { gt: now },
      seenAt: { gt: idleSince },
      user: { disabledAt: null },
    },
    include: { user: true },
  });
  if (row === null) return null;
  return { id: row.id, rotatedAt: row.rotatedAt, seenAt: row.seenAt, ...accountOf(row.user) };
}

/** Notes that a session was used. */
export async function touchSession(id: string, now: Date): Promise<void> {
  // It is kept to the minute: what an import holds up is written with the next request.
  if (isImportWriting()) return;
  await store().session.updateMany({ where: { id, endedAt: null }, data: { seenAt: now } });
}

/**
 * Gives a session a new token; the old one counts until `previousUntil`.
 * @returns false where another request has just done so, or the session has ended: the old token then stays as it is.
 */
export async function rotateSession(
  oldHash: string,
  newHash: string,
  moments: { now: Date; previousUntil: Date },
): Promise<boolean> {
  const { count } = await write((transaction) =>
    transaction.session.updateMany({
      where: { tokenHash: oldHash, endedAt: null, expiresAt: { gt: moments.now } },
      data: {
        tokenHash: newHash,
        previousHash: oldHash,
        previousUntil: moments.previousUntil,
        rotatedAt: moments.now,
        seenAt: moments.now,
      },
    }),
  );
  return count > 0;
}

/** Ends sessions of an account: one, or all but one, or all. @returns how many had been live. */
export async function endSessions(
  transaction: Store,
  userId: string,
  which: { only?: string; allBut?: string },
  now: Date,
): Promise<number> {
  const id = which.only === undefined ? { not: which.allBut ?? "" } : which.only;
  const { count } = await transaction.session.updateMany({
    where: { userId, id, endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now },
  });
  return count;
}

/** The sessions of an account that are live, newest first. */
export async function readSessions(userId: string, now: Date, idleSince: Date) {
  return store().session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: now }, seenAt: { gt: idleSince } },
    orderBy: { id: "desc" },
    select: { id: true, createdAt: true, seenAt: true, address: true, browser: true },
  });
}

/** What the rest of the product knows of an account's row. */
export function accountOf(user: {
  id: string;
  email: string;
  name: string;
  role: string;
  mustChangePassword: boolean;
}): AccountRow {
  const role = roleOf(user.role);
  if (role === null) throw new AppError("internal", "The account has a role that this version does not know.");
  return { userId: user.id, email: user.email, name: user.name, role, mustChangePassword: user.mustChangePassword };
}
