import { SESSION } from "./session-rules";

/** Over https the name says what the browser then enforces: secure, this host only, every path. */
const PLAIN = "strings_attached_session";
const PREFIXED = `__Host-${PLAIN}`;

/** True where the proxy that ended the encryption says that the browser reached it over https. */
function forwardedHttps(headers: Headers): boolean {
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/** The session's token in a request's cookies; undefined where there is none. */
export function sessionTokenOf(headers: Headers): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const cookieOf = (name: string) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  // Another site under the same domain can set the plain name, but never the other one.
  return cookieOf(PREFIXED) ?? (forwardedHttps(headers) ? undefined : cookieOf(PLAIN));
}

/** The Set-Cookie header that gives a browser its session; of an empty token, the one that takes it away. */
export function sessionCookie(headers: Headers, token: string): string {
  // The Origin tells it too, behind a proxy that says nothing.
  const secure = forwardedHttps(headers) || headers.get("origin")?.startsWith("https:") === true;
  const parts = [`${secure ? PREFIXED : PLAIN}=${token}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  const age = `Max-Age=${token === "" ? 0 : SESSION.absolute / 1000}`;
  return [...parts, age, ...(secure ? ["Secure"] : [])].join("; ");
}
