import { AppError } from "../core/shared/app-error";
import { requireSameOrigin } from "./same-origin";
import { findSignedIn, proveRole, type SignedIn, type Viewer } from "./signed-in";

/**
 * The check of what somebody may do about their own account, whatever their role: also of those who must choose a password
 * first. Tokens may not: a leaked one must not make others.
 * @throws AppError unauthenticated, forbidden.
 */
export async function requireAccountHolder(request: Request): Promise<Viewer> {
  const holder = proveAccountHolder(await findSignedIn(request.headers));
  if (request.method !== "GET" && request.method !== "HEAD") requireSameOrigin(request.headers);
  return holder;
}

/** As `requireAccountHolder`, of who was found already. */
export function proveAccountHolder(who: SignedIn | null): Viewer {
  if (who?.via === "token") throw new AppError("forbidden", "No API token may do this; sign in instead.");
  return proveRole(who && { ...who, account: { ...who.account, mustChangePassword: false } }, "viewer");
}
