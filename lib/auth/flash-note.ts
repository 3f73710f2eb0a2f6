import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { cookieSecret } from "./cookie-secret";

/** What a form's answer has to say on the page it leads to. */
const noteSchema = z.object({
  tone: z.enum(["ok", "bad"]),
  text: z.string(),
  /** Shown this once: a new token, a one-time password. */
  secret: z.string().optional(),
  /** What was typed, so that a refused form can be mended. */
  values: z.record(z.string(), z.string()).optional(),
});
export type FlashNote = z.infer<typeof noteSchema>;

const COOKIE = "strings_attached_note";
/** Seconds: long enough for the next page to load, and to copy a token after looking away. */
const AGE = 90;
/** Browsers keep 4,096 bytes of a cookie; what was typed is left out where it would not fit. */
const MOST_BYTES = 3600;

/** The Set-Cookie header that carries a note to the next page, and the id by which that page's address asks for it. */
export function leaveNote(note: FlashNote): { id: string; cookie: string } {
  const id = randomBytes(6).toString("base64url");
  const full = encode(note);
  const body = full.length <= MOST_BYTES ? full : encode({ ...note, values: undefined });
  const value = `${id}.${body}.${sign(id, body).toString("base64url")}`;
  return { id, cookie: `${COOKIE}=${value}; Path=/admin; Max-Age=${AGE}; HttpOnly; SameSite=Lax` };
}

/** The note that a page's address asks for; null where the cookie has none, or another one, or one that is not ours. */
export function readNote(headers: Headers, id: string | string[] | undefined): FlashNote | null {
  const pair = (headers.get("cookie") ?? "").split(";").find((one) => one.trim().startsWith(`${COOKIE}=`));
  const [given = "", body = "", signature = ""] = (pair?.trim().slice(COOKIE.length + 1) ?? "").split(".");
  if (given === "" || given !== id) return null;
  const [theirs, ours] = [Buffer.from(signature, "base64url"), sign(given, body)];
  if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return null;
  return noteSchema.parse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
}

const encode = (note: FlashNote) => Buffer.from(JSON.stringify(note)).toString("base64url");

function sign(id: string, body: string): Buffer {
  return createHmac("sha256", cookieSecret()).update(`note:${id}:${body}`).digest();
}
