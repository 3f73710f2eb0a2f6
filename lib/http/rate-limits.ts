import { RateLimiter, type Taken } from "./rate-limit";

/**
 * How often one caller may ask. Reading is generous: a program that follows a list of a million deals by pages of 200 needs
 * 5,000 requests and should take the export instead, yet gets there in nine minutes. Scoring works for seconds on two cores;
 * an export may write hundreds of megabytes; an import takes the store.
 */
export const RATE_LIMITS = {
  read: { requests: 600, seconds: 60 },
  change: { requests: 240, seconds: 60 },
  score: { requests: 60, seconds: 60 },
  export: { requests: 30, seconds: 60 },
  import: { requests: 60, seconds: 60 },
} as const;
export type LimitName = keyof typeof RATE_LIMITS;

/** Whose requests are counted. Each sort is kept apart, so that made-up tokens push no address out of memory. */
export type CallerSort = "address" | "token";

// Next loads a module once per bundle; a caller has one allowance per process.
const held = globalThis as typeof globalThis & { stringsAttachedLimiters?: Map<string, RateLimiter> };

/** Counts a request of a caller against one of the limits. */
export function takeOne(name: LimitName, sort: CallerSort, caller: string, now: number): Taken {
  held.stringsAttachedLimiters ??= new Map();
  const key = `${name} ${sort}`;
  const limiter = held.stringsAttachedLimiters.get(key) ?? new RateLimiter(RATE_LIMITS[name]);
  held.stringsAttachedLimiters.set(key, limiter);
  return limiter.take(caller, now);
}

/** Says on an answer what is left of a limit, by the fields of draft-ietf-httpapi-ratelimit-headers-06. */
export function sayLimit(headers: Headers, name: LimitName, taken: Taken): void {
  const { requests, seconds } = RATE_LIMITS[name];
  headers.set("ratelimit-policy", `${requests};w=${seconds};policy="${name}"`);
  headers.set("ratelimit-limit", String(requests));
  headers.set("ratelimit-remaining", String(taken.remaining));
  headers.set("ratelimit-reset", String(taken.reset));
  if (!taken.allowed) headers.set("retry-after", String(taken.retryAfter));
}
