import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookieSecret } from "./cookie-secret";

/**
 * The cookie of a browser that has signed in to an account. Whoever guesses at the account from elsewhere makes others wait,
 * but not this browser: wrong passwords are counted for it alone. It signs nobody in.
 */
export const KNOWN_BROWSER_COOKIE = "strings_attached_known";

/** Seconds: half a year, renewed with each sign-in. */
export const KNOWN_BROWSER_AGE = 180 * 24 * 60 * 60;

/** What a mark holds for: one account, until its password is set anew. */
interface Holder {
  id: string;
  passwordSetAt: Date;
}

/** A new mark for a browser that has just signed in. */
export function newKnownBrowser(account: Holder): string {
  const nonce = randomBytes(18).toString("base64url");
  return `${nonce}.${sign(nonce, account).toString("base64url")}`;
}

/** The part of a mark that tries are counted for; null where it is not this account's. */
export function knownBrowser(value: string | undefined, account: Holder): string | null {
  const [nonce = "", signature = ""] = (value ?? "").split(".");
  const given = Buffer.from(signature, "base64url");
  const ours = sign(nonce, account);
  return given.length === ours.length && timingSafeEqual(given, ours) ? nonce : null;
}

function sign(nonce: string, { id, passwordSetAt }: Holder): Buffer {
  return createHmac("sha256", cookieSecret()).update(`known:${id}:${passwordSetAt.toISOString()}:${nonce}`).digest();
}
