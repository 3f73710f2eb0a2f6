import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimiter } from "./rate-limit";
import { RATE_LIMITS, sayLimit } from "./rate-limits";

const SECOND = 1000;

describe("a limit of 3 requests in 60 seconds", () => {
  const make = () => new RateLimiter({ requests: 3, seconds: 60 });

  it("lets three in at once, refuses the fourth, and says when it will not", () => {
    const limiter = make();
    const taken = [0, 0, 0, 0].map((now) => limiter.take("a", now));
    expect(taken.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(taken.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
    // One comes back every 60 / 3 = 20 seconds; all three after 60.
    expect(taken.at(-1)).toMatchObject({ retryAfter: 20, reset: 60 });
    expect(limiter.take("a", 20 * SECOND - 1).allowed).toBe(false);
    expect(limiter.take("a", 20 * SECOND).allowed).toBe(true);
  });

  it("takes nothing from who is refused, and nothing from anybody else", () => {
    const limiter = make();
    for (let i = 0; i < 10; i++) limiter.take("a", 0);
    expect(limiter.take("b", 0).allowed).toBe(true);
    expect(limiter.take("a", 60 * SECOND).remaining).toBe(2);
  });

  it("never lets more in than the burst and what came back since", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30 * SECOND), { maxLength: 60 }), (waits) => {
        const limiter = make();
        let [now, allowed] = [0, 0];
        for (const wait of waits) {
          now += wait;
          if (limiter.take("a", now).allowed) allowed++;
        }
        expect(allowed).toBeLessThanOrEqual(3 + Math.floor(now / (20 * SECOND)));
      }),
    );
  });
});

it("remembers so many callers and no more, and forgets the one heard of least recently", () => {
  const limiter = new RateLimiter({ requests: 1, seconds: 60 }, 3);
  for (const caller of ["a", "b", "c", "a", "d"]) limiter.take(caller, 0);
  expect(limiter.kept).toBe(3);
  expect([limiter.take("a", 0).allowed, limiter.take("b", 0).allowed]).toEqual([false, true]);
});

it("is said in headers, with when to come back for who is refused", () => {
  const headers = new Headers();
  sayLimit(headers, "read", { allowed: false, remaining: 0, reset: 60, retryAfter: 7 });
  expect(Object.fromEntries(headers)).toEqual({
    "ratelimit-limit": String(RATE_LIMITS.read.requests),
    "ratelimit-policy": '600;w=60;policy="read"',
    "ratelimit-remaining": "0",
    "ratelimit-reset": "60",
    "retry-after": "7",
  });
});
