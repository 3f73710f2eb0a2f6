interface CookieOptions {
  httpOnly: boolean;
  sameSite: "lax" | "strict";
  path: string;
  /** Seconds. */
  maxAge: number;
}

/** Adds a cookie to an answer. `value` must already be free of spaces, commas and semicolons, as signed ids are. */
export function setCookie(response: Response, name: string, value: string, options: CookieOptions): Response {
  const { httpOnly, sameSite, path, maxAge } = options;
  const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${maxAge}`, `SameSite=${sameSite}`];
  response.headers.append("set-cookie", [...parts, ...(httpOnly ? ["HttpOnly"] : [])].join("; "));
  return response;
}

/** The value of a cookie of a request; undefined where there is none. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
