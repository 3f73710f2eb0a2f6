/**
 * The answer to a form: the browser goes on with GET, so that loading again sends nothing twice.
 * @param cookies whole Set-Cookie headers.
 */
export function seeOther(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
