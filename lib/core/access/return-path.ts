/** Any base will do: it only shows whether a text leaves the site. */
const BASE = "http://here.invalid";

/**
 * Where to go after signing in: a page below /admin. Whatever else the address says, another site among it, leads to /admin.
 */
export function returnPath(text: string | null | undefined): string {
  // Browsers read a backslash as a slash, and skip tabs and newlines.
  if (!text?.startsWith("/admin") || /[\\\p{Cc}]/u.test(text) || !URL.canParse(text, BASE)) return "/admin";
  const { origin, pathname, search } = new URL(text, BASE);
  const inside = pathname === "/admin" || pathname.startsWith("/admin/");
  return origin === BASE && inside ? `${pathname}${search}` : "/admin";
}
