import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SECRET = "a secret of at least thirty-two characters";

/** The module with a key of the test's; the key is read once per program, so the module is loaded afresh. */
async function withSecret(secret: string) {
  vi.stubEnv("SESSION_SECRET", secret);
  vi.resetModules();
  return import("./asker");
}

describe("the cookie of a browser", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());

  it("brings back who was signed", async () => {
    const { askerFromCookie, newBrowserAsker, signAsker } = await withSecret(SECRET);
    const asker = newBrowserAsker();
    expect(askerFromCookie(signAsker(asker))).toEqual(asker);
    expect(newBrowserAsker().id).not.toBe(asker.id);
  });

  it("stands for nobody when it is missing, cut, changed or signed by another key or for another purpose", async () => {
    const { askerFromCookie, newBrowserAsker, signAsker } = await withSecret(SECRET);
    const asker = newBrowserAsker();
    const cookie = signAsker(asker);
    const other = newBrowserAsker();
    const bare = createHmac("sha256", SECRET).update(asker.id).digest("base64url");
    const forged = [
      undefined,
      "",
      asker.id,
      `${asker.id}.`,
      cookie.slice(0, -1),
      `${cookie}.x`,
      cookie.replace(asker.id, other.id),
      `${asker.id}.${bare}`,
      "admin.AAAA",
    ];
    expect(forged.map(askerFromCookie)).toEqual(forged.map(() => null));
    const elsewhere = await withSecret("another secret of at least thirty-two characters");
    expect(elsewhere.askerFromCookie(cookie)).toBeNull();
  });

  it("cannot be read by scripts and is not sent by forms of other sites", async () => {
    const { ASKER_COOKIE } = await withSecret(SECRET);
    expect(ASKER_COOKIE.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
  });
});
