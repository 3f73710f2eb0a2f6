import { knownBrowser, newKnownBrowser } from "../auth/known-browser";
import { hashPassword, needsRehash, pretendToVerify, verifyPassword } from "../auth/password-hash";
import { newSecretToken } from "../auth/secret-token";
import { SESSION } from "../auth/session-rules";
import type { AuditAction, AuditActor } from "../core/access/audit";
import { PASSWORD_MAX } from "../core/access/password-rules";
import { AppError } from "../core/shared/app-error";
import { emailKey, readAccountByEmail, rehashPassword } from "../data/accounts";
import { write } from "../data/client";
import { recordAudit } from "../data/record-audit";
import { insertSession } from "../data/sessions";
import { type CountedFor, countTry, forgetTry } from "../data/sign-in-throttle";

/** A try to sign in, as the form sent it. */
export interface SignInTry {
  email: string;
  password: string;
  address: string | null;
  /** The browser's name for itself. */
  browser: string | null;
  /** The cookie of a browser that signed in before. */
  known: string | undefined;
}

type Account = NonNullable<Awaited<ReturnType<typeof readAccountByEmail>>>;

/**
 * Begins a session for whoever knows the password of an account.
 * @returns the session's token, and the mark by which the browser is known from now on.
 * @throws AppError unauthenticated where the address or the password is wrong or the account disabled, which look and last
 * the same; rate-limited with `details.until` (ISO) after too many tries.
 */
export async function signIn(attempt: SignInTry, now = new Date()): Promise<{ token: string; known: string }> {
  const account = await readAccountByEmail(attempt.email);
  const counted = countedFor(attempt, account);
  const turn = await countTry(counted, now);
  if (!turn.now) throw mustWait(turn.next ?? now);
  const right = await isRight(attempt.password, account);
  if (account === null || !right) {
    await recordFailure(attempt, account, turn.next);
    const wait = turn.next === null ? "" : ` ${waitWords(turn.next)}`;
    throw new AppError("unauthenticated", `The e-mail address or the password is wrong.${wait}`, {
      details: turn.next === null ? {} : { until: turn.next.toISOString() },
    });
  }
  return { token: await begin(attempt, account, counted, now), known: newKnownBrowser(account) };
}

function countedFor({ email, address, known }: SignInTry, account: Account | null): CountedFor[] {
  const nonce = account === null ? null : knownBrowser(known, account);
  const who: CountedFor =
    nonce === null ? { kind: "account", value: emailKey(email) } : { kind: "browser", value: nonce };
  return address === null ? [who] : [who, { kind: "address", value: address }];
}

function isRight(password: string, account: Account | null): Promise<boolean> {
  if (account === null || account.disabledAt !== null || password.length > 4 * PASSWORD_MAX) {
    return pretendToVerify(password.slice(0, PASSWORD_MAX));
  }
  return verifyPassword(password, account.passwordHash);
}

async function begin(attempt: SignInTry, account: Account, counted: CountedFor[], now: Date): Promise<string> {
  const { token, hash: tokenHash } = newSecretToken();
  const better = needsRehash(account.passwordHash) ? await hashPassword(attempt.password) : null;
  const { address, browser } = attempt;
  const actor: AuditActor = { userId: account.id, actor: account.email, via: "session", address };
  await write(async (transaction) => {
    await forgetTry(transaction, counted);
    if (better !== null) await rehashPassword(transaction, account.id, better);
    const expiresAt = new Date(now.getTime() + SESSION.absolute);
    const session = { userId: account.id, tokenHash, now, expiresAt, address, browser: browser?.slice(0, 200) ?? null };
    const entityId = await insertSession(transaction, session);
    const entry = { action: "sign-in.succeeded", entity: "session", entityId, subject: account.email } as const;
    await recordAudit(transaction, actor, entry);
  });
  return token;
}

/** Where there is no such account the log holds the address only if it is one: people type passwords into the wrong field. */
function recordFailure(attempt: SignInTry, account: Account | null, until: Date | null): Promise<void> {
  const actor: AuditActor = { userId: null, actor: "nobody signed in", via: "nobody", address: attempt.address };
  const typed = emailKey(attempt.email);
  const subject = account?.email ?? (/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(typed) ? typed : "not an e-mail address");
  const note = (action: AuditAction, after: Record<string, string> | null) =>
    ({ action, entity: "account", entityId: account?.id ?? null, subject, after }) as const;
  return write(async (transaction) => {
    const disabled = account !== null && account.disabledAt !== null;
    await recordAudit(transaction, actor, note("sign-in.failed", disabled ? { why: "the account is disabled" } : null));
    if (until !== null)
      await recordAudit(transaction, actor, note("sign-in.throttled", { until: until.toISOString() }));
  });
}

function mustWait(until: Date): AppError {
  return new AppError("rate-limited", `There were too many tries with a wrong password. ${waitWords(until)}`, {
    details: { until: until.toISOString() },
  });
}

function waitWords(until: Date): string {
  return `Try again at ${until.toISOString().slice(11, 19)} UTC.`;
}
