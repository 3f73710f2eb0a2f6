import type { AuditActor } from "../core/access/audit";
import { type Role, reaches, type TokenScope } from "../core/access/role";
import { AppError } from "../core/shared/app-error";
import { readLiveToken, touchApiToken } from "../data/api-tokens";
import { type AccountRow, readLiveSession, touchSession } from "../data/sessions";
import { clientAddress } from "./client-address";
import { requireSameOrigin } from "./same-origin";
import { secretTokenHash } from "./secret-token";
import { sessionTokenOf } from "./session-cookie";
import { SESSION } from "./session-rules";

declare const viewer: unique symbol;
declare const editor: unique symbol;
declare const admin: unique symbol;

/**
 * The proof that somebody is signed in. Only lib/auth makes one, so that a service which takes it cannot be called without
 * having found out who asks. An Editor is a Viewer too, and an Admin both.
 */
export interface Viewer extends AuditActor {
  readonly name: string;
  readonly role: Role;
  /** The session it comes from; null for tokens and the command line. */
  readonly sessionId: string | null;
  readonly [viewer]: true;
}
export interface Editor extends Viewer {
  readonly [editor]: true;
}
export interface Admin extends Editor {
  readonly [admin]: true;
}
/** The proof that each role gives. */
export interface ProofOf {
  viewer: Viewer;
  editor: Editor;
  admin: Admin;
}

/** Who is signed in, before it is asked what they may do. */
export interface SignedIn {
  account: AccountRow;
  via: "session" | "token";
  sessionId: string | null;
  /** What a token may be used for; null for a session, which may do what its account may. */
  scopes: readonly TokenScope[] | null;
  address: string | null;
  /** True where the session's token is old enough to be replaced. */
  renewDue: boolean;
}

/**
 * Who asks, by the token in `Authorization: Bearer …`, else by the session's cookie; null where nobody is signed in.
 * @throws AppError unauthenticated for a Bearer token that does not count: a program should hear of it at once.
 */
export async function findSignedIn(headers: Headers, now = new Date()): Promise<SignedIn | null> {
  const address = clientAddress(headers);
  const bearer = /^bearer +(\S+)$/i.exec(headers.get("authorization")?.trim() ?? "")?.[1];
  if (bearer !== undefined) return { ...(await byToken(bearer, now)), address };
  const hash = secretTokenHash(sessionTokenOf(headers) ?? "");
  const session = hash && (await readLiveSession(hash, now, new Date(now.getTime() - SESSION.idle)));
  if (!session) return null;
  if (now.getTime() - session.seenAt.getTime() > SESSION.touch) await touchSession(session.id, now);
  const renewDue = now.getTime() - session.rotatedAt.getTime() > SESSION.rotateAfter;
  return { account: session, via: "session", sessionId: session.id, scopes: null, address, renewDue };
}

/** What API tokens begin with, so that a leaked one can be recognised. */
export const API_TOKEN_PREFIX = "sa_";

async function byToken(bearer: string, now: Date): Promise<Omit<SignedIn, "address">> {
  const hash = bearer.startsWith(API_TOKEN_PREFIX) ? secretTokenHash(bearer.slice(API_TOKEN_PREFIX.length)) : null;
  const token = hash && (await readLiveToken(hash, now));
  if (!token) {
    throw new AppError("unauthenticated", "This API token is not known, has expired or was revoked. Make a new one.");
  }
  if (token.usedAt === null || now.getTime() - token.usedAt.getTime() > SESSION.touch) {
    await touchApiToken(token.id, now);
  }
  return { account: token, via: "token", sessionId: null, scopes: token.scopes, renewDue: false };
}

/** What a token must be allowed for each role, where the caller does not say. No token acts as an admin. */
const DEFAULT_SCOPE: Record<Role, TokenScope | null> = { viewer: "read", editor: "edit", admin: null };

/**
 * The proof that whoever is signed in may act in a role.
 * @param scope what an API token must be for; by itself 'read' for viewers and 'edit' for editors.
 * @throws AppError unauthenticated where nobody is signed in; forbidden where the role or the token's scopes are too low.
 */
export function proveRole<R extends Role>(
  who: SignedIn | null,
  role: R,
  scope: TokenScope | null = DEFAULT_SCOPE[role],
): ProofOf[R] {
  if (who === null) {
    throw new AppError(
      "unauthenticated",
      "Sign in at /admin/sign-in, or send an API token as 'Authorization: Bearer …'.",
    );
  }
  const { account, via, sessionId, scopes, address } = who;
  if (!reaches(account.role, role)) {
    throw new AppError("forbidden", `This needs the role ${role}; ${account.email} is ${account.role}. Ask an admin.`);
  }
  if (scopes !== null && (scope === null || !scopes.includes(scope))) {
    const why =
      scope === null ? "No API token may do this; sign in instead." : `This API token lacks the scope ${scope}.`;
    throw new AppError("forbidden", why);
  }
  if (via === "session" && account.mustChangePassword) {
    throw new AppError("forbidden", "Choose a password of your own first, at /admin/account.");
  }
  const { userId, email, name } = account;
  return { userId, actor: email, name, role: account.role, via, sessionId, address } as ProofOf[R];
}

/**
 * The check of every route that needs somebody signed in. A request that changes something on the word of a cookie must
 * come from a page of this site; one with an API token needs no Origin.
 * @throws AppError unauthenticated, forbidden.
 */
export async function requireRole<R extends Role>(request: Request, role: R, scope?: TokenScope): Promise<ProofOf[R]> {
  const who = await findSignedIn(request.headers);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (who?.via === "session" && !reads) requireSameOrigin(request.headers);
  return proveRole(who, role, scope);
}

/** As `requireRole`, for a page, which only reads. */
export async function requireRoleToRead<R extends Role>(headers: Headers, role: R): Promise<ProofOf[R]> {
  return proveRole(await findSignedIn(headers), role);
}
