import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { proveAccountHolder } from "@/lib/auth/account-holder";
import { type FlashNote, readNote } from "@/lib/auth/flash-note";
import { findSignedIn, type ProofOf, proveRole, type SignedIn, type Viewer } from "@/lib/auth/signed-in";
import { type Role, reaches } from "@/lib/core/access/role";

/**
 * The check of every page under /admin. Who is not signed in is led to the sign-in and back here; whose role is too low is
 * led to /admin, which says so.
 * @param path the page's own address, with its query.
 */
export async function requirePageRole<R extends Role>(role: R, path: string): Promise<ProofOf[R]> {
  const who = await requireSession(path);
  if (who.account.mustChangePassword) redirect("/admin/account");
  if (!reaches(who.account.role, role)) redirect(`/admin?needs=${role}`);
  return proveRole(who, role);
}

/** As `requirePageRole`, for one's own account: also for who must choose a password before anything else. */
export async function requireAccountPage(path: string): Promise<{ viewer: Viewer; mustChangePassword: boolean }> {
  const who = await requireSession(path);
  return { viewer: proveAccountHolder(who), mustChangePassword: who.account.mustChangePassword };
}

/** What the form that led to this page has to say. */
export async function pageNote(id: string | string[] | undefined): Promise<FlashNote | null> {
  return readNote(new Headers(await headers()), id);
}

async function requireSession(path: string): Promise<SignedIn> {
  const given = new Headers(await headers());
  // A page is for people: a token that a browser's extension may send does not count here.
  given.delete("authorization");
  const who = await findSignedIn(given);
  const to = encodeURIComponent(path);
  if (who === null) redirect(`/admin/sign-in?to=${to}`);
  // Pages cannot set cookies; this address can, and leads back.
  if (who.renewDue) redirect(`/admin/renew?to=${to}`);
  return who;
}
