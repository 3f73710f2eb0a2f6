import { createHash } from "node:crypto";

/** When this process began: another build may say the same data in another form, so its versions are others. */
const STARTED = Date.now().toString(36);

/** The ETag of an answer by its words: strong, the same as long as they are. */
export function bodyTag(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/**
 * The ETag of an answer by the version of the data it is computed from: weak, and known before anything is computed.
 * @param version any text without quotes.
 */
export function versionTag(version: string): string {
  return `W/"${version}-${STARTED}"`;
}

/** True where a request already has what the tag stands for (RFC 9110, 13.1.2: weak comparison). */
export function alreadyHas(request: Request, tag: string): boolean {
  const asked = request.headers.get("if-none-match");
  if (asked === null) return false;
  if (asked.trim() === "*") return true;
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  return asked.split(",").some((one) => bare(one) === bare(tag));
}

/** What a caller may do with an answer that has a tag: keep it, and ask each time whether it still holds. */
export const KEEP = "private, no-cache";

/** The answer to who has it already. */
export function unchanged(tag: string): Response {
  return new Response(null, { status: 304, headers: { etag: tag, "cache-control": KEEP } });
}
