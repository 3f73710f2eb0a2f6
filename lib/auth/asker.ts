import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { cookieSecret } from "./cookie-secret";

declare const proof: unique symbol;

/**
 * Who asks. Nobody signs in to score a term sheet, so it is a browser, known by a random id in a signed cookie; reports
 * belong to it. Only the functions of this file make one: a service that takes an Asker cannot be called without having
 * found out who asks.
 */
export interface Asker {
  readonly id: string;
  readonly [proof]: true;
}

/** The cookie that holds who asks. Lax: a link from elsewhere may open a report, but no form elsewhere may send it. */
export const ASKER_COOKIE = {
  name: "strings_attached_browser",
  options: {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    // The longest that browsers keep a cookie, 400 days, in seconds.
    maxAge: 400 * 24 * 60 * 60,
  },
} as const;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A browser that was not here before. Its cookie must be set with `signAsker`. */
export function newBrowserAsker(): Asker {
  return prove(randomUUID());
}

/** The value of the cookie: the id and its signature, '<uuid>.<signature>'. */
export function signAsker(asker: Asker): string {
  return `${asker.id}.${signatureOf(asker.id).toString("base64url")}`;
}

/** Who a cookie's value stands for; null where there is none or its signature is not ours. */
export function askerFromCookie(value: string | undefined): Asker | null {
  const [id = "", signature = "", ...rest] = (value ?? "").split(".");
  if (rest.length > 0 || !UUID.test(id)) return null;
  const given = Buffer.from(signature, "base64url");
  const ours = signatureOf(id);
  // Compared in constant time: how long it takes must not tell how much of a guess was right.
  return given.length === ours.length && timingSafeEqual(given, ours) ? prove(id) : null;
}

function signatureOf(id: string): Buffer {
  // The purpose is signed too, so that no other signature of this key passes for a browser's.
  return createHmac("sha256", cookieSecret()).update(`browser:${id}`).digest();
}

function prove(id: string): Asker {
  return { id } as Asker;
}
