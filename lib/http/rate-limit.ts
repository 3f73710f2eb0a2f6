/** So many requests in so many seconds. A burst may use them all at once; they come back evenly. */
export interface RateLimit {
  requests: number;
  seconds: number;
}

/** What became of one request. */
export interface Taken {
  allowed: boolean;
  /** Requests left right now. */
  remaining: number;
  /** Whole seconds until all of them are back. */
  reset: number;
  /** Whole seconds until the next request is let in; 0 where one is let in now. */
  retryAfter: number;
}

/**
 * Holds callers to a limit by the generic cell rate algorithm (ITU-T I.371), which keeps one number a caller: the moment at
 * which everything it has used will have come back. Memory is bounded: past `mostKept` callers the one heard of least
 * recently is forgotten, which can only be to its advantage.
 */
export class RateLimiter {
  private readonly clearAt = new Map<string, number>();

  constructor(
    private readonly limit: RateLimit,
    private readonly mostKept = 10_000,
  ) {}

  /** @param now milliseconds of any clock that does not run backwards. */
  take(caller: string, now: number): Taken {
    const { requests, seconds } = this.limit;
    const [window, each] = [seconds * 1000, (seconds * 1000) / requests];
    const before = Math.max(this.clearAt.get(caller) ?? now, now);
    const after = before + each;
    const allowed = after - now <= window;
    this.keep(caller, allowed ? after : before);
    const used = (allowed ? after : before) - now;
    return {
      allowed,
      remaining: Math.max(0, Math.floor((window - used) / each)),
      reset: Math.ceil(used / 1000),
      retryAfter: allowed ? 0 : Math.ceil((after - now - window) / 1000),
    };
  }

  private keep(caller: string, clearAt: number): void {
    // Heard of last stands last, so that the first of the map is the one to forget.
    this.clearAt.delete(caller);
    this.clearAt.set(caller, clearAt);
    if (this.clearAt.size > this.mostKept) this.clearAt.delete(this.clearAt.keys().next().value ?? "");
  }

  /** Callers remembered now. */
  get kept(): number {
    return this.clearAt.size;
  }
}
