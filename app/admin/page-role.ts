import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { findSignedIn, type ProofOf, proveRole } from "@/lib/auth/signed-in";
import { type Role, reaches } from "@/lib/core/access/role";

/**
 * The check of every page under /admin. Who is not signed in is led to the sign-in and back here; whose role is too low is
 * led to /admin, which says so.
 * @param path the page's own address, with its query.
 */
export async function requirePageRole<R extends Role>(role: R, path: string): Promise<ProofOf[R]> {
  const given = new Headers(await headers());
  // A page is for people: a token that a browser's extension may send does not count here.
  given.delete("authorization");
  const who = await findSignedIn(given);
  const to = encodeURIComponent(path);
  if (who === null) redirect(`/admin/sign-in?to=${to}`);
  // Pages cannot set cookies; this address can, and leads back.
  if (who.renewDue) redirect(`/admin/renew?to=${to}`);
  if (who.account.mustChangePassword) redirect("/admin/account?must-change");
  if (!reaches(who.account.role, role)) redirect(`/admin?needs=${role}`);
  return proveRole(who, role);
}
