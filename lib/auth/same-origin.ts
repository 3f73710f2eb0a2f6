import { AppError } from "../core/shared/app-error";

/**
 * True where a request was sent by one of our own pages: its Origin is the host it was sent to. A missing Origin, the
 * opaque 'null' and any other host are foreign; browsers send Origin with every request that changes something.
 */
export function sameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  const host = headers.get("host");
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}

/**
 * The check for every route and action that changes something on the word of a cookie.
 * @throws AppError forbidden.
 */
export function requireSameOrigin(headers: Headers): void {
  if (!sameOrigin(headers)) {
    throw new AppError(
      "forbidden",
      "This request did not come from a page of this site. Open the page itself and try again.",
    );
  }
}
