import { createHash, randomBytes } from "node:crypto";

/** 256 bits: guessing one of a million tokens at a billion tries a second takes far longer than the world is old. */
const BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new token for a link, a session or a program, and the hash by which the store knows it. */
export function newSecretToken(): { token: string; hash: string } {
  const token = randomBytes(BYTES).toString("base64url");
  return { token, hash: hashOf(token) };
}

/** The hash of a token as it came from outside; null where the text is none. */
export function secretTokenHash(token: string): string | null {
  return TOKEN.test(token) ? hashOf(token) : null;
}

/** The store holds hashes only: who reads the database can use none. A token is random, so that no salt is needed. */
function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
