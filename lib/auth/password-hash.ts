import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { inTurn } from "./hashing-turns";

/**
 * scrypt with N = 2^17, r = 8, p = 1: 128 MB and about 0.4 s for one password (OWASP's password storage advice, 2023; see
 * docs/decisions/0021). `ln` is the exponent.
 */
const COST = { ln: 17, r: 8, p: 1 };
interface Cost {
  ln: number;
  r: number;
  p: number;
}
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const FORM = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9_-]{16,64})\$([A-Za-z0-9_-]{43})$/;

/** A password's hash with what it was made with: `$scrypt$ln=17,r=8,p=1$salt$key`. `cost` is for tests. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  const { ln, r, p } = cost;
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

/** True where a password is the one that was hashed. A hash that is none, of an account without one, fits no password. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const parsed = parse(hash);
  if (parsed === null) return pretendToVerify(password);
  const key = await derive(password, parsed.salt, parsed.cost);
  return timingSafeEqual(key, parsed.key);
}

/** Works as long as `verifyPassword` does: how long an answer takes must not tell whether there is an account. */
export async function pretendToVerify(password: string): Promise<false> {
  await derive(password, randomBytes(SALT_BYTES), COST);
  return false;
}

/** True where a hash was made with less than what is asked for today; the next sign-in makes it anew. */
export function needsRehash(hash: string): boolean {
  const cost = parse(hash)?.cost;
  return cost === undefined || cost.ln < COST.ln || cost.r < COST.r || cost.p < COST.p;
}

function parse(hash: string): { cost: Cost; salt: Buffer; key: Buffer } | null {
  const [, ln, r, p, salt = "", key = ""] = FORM.exec(hash) ?? [];
  if (key === "") return null;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  // scrypt takes 128 * N * r bytes; Node refuses above `maxmem`.
  const options = { N, r, p, maxmem: 2 * 128 * N * r };
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        // The same word typed on two keyboards can be two sequences of code points.
        scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
          error === null ? resolve(key) : reject(error),
        );
      }),
  );
}
