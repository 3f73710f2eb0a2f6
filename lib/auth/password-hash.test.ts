import { describe, expect, it } from "vitest";
import { AppError } from "../core/shared/app-error";
import { inTurn } from "./hashing-turns";
import { hashPassword, needsRehash, verifyPassword } from "./password-hash";

/** Quick to compute; what a hash was made with is part of it. */
const CHEAP = { ln: 4, r: 8, p: 1 };

describe("a password's hash", () => {
  it("fits its password and no other, and differs each time", async () => {
    const [one, other] = [await hashPassword("lantern quarry", CHEAP), await hashPassword("lantern quarry", CHEAP)];
    expect(one).not.toBe(other);
    expect(await verifyPassword("lantern quarry", one)).toBe(true);
    expect(await verifyPassword("lantern quarrY", one)).toBe(false);
    expect(await verifyPassword("", one)).toBe(false);
  });

  it("takes one word typed in two ways for one word", async () => {
    const hash = await hashPassword("cafe\u0301 au lait", CHEAP);
    expect(await verifyPassword("caf\u00e9 au lait", hash)).toBe(true);
  });

  it("is memory-hard by itself, and asks to be made anew where it was made with less", async () => {
    const hash = await hashPassword("lantern quarry");
    expect(hash).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
    expect(await verifyPassword("lantern quarry", hash)).toBe(true);
    expect([needsRehash(hash), needsRehash(await hashPassword("x", CHEAP)), needsRehash("none")]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each(["none", "", "$scrypt$ln=17,r=8,p=1$short$key", "$2b$12$abcdefghijklmnopqrstuv"])(
    "'%s' fits no password",
    async (hash) => expect(await verifyPassword("", hash)).toBe(false),
  );
});

describe("hashing", () => {
  it("runs two at a time, lets twenty wait in order and turns away the rest", async () => {
    const ends: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const done: number[] = [];
    const work = (n: number) => () =>
      new Promise<void>((resolve) => {
        most = Math.max(most, ++running);
        ends.push(() => {
          running -= 1;
          done.push(n);
          resolve();
        });
      });
    const all = Array.from({ length: 22 }, (_, n) => inTurn(work(n)));
    await expect(inTurn(work(22))).rejects.toSatisfy((e) => e instanceof AppError && e.code === "rate-limited");
    for (let at = 0; at < 22; at += 1) {
      ends[at]?.();
      await all[at];
    }
    expect([most, done]).toEqual([2, Array.from({ length: 22 }, (_, n) => n)]);
  });
});
