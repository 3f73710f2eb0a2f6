import { AppError } from "@/lib/core/shared/app-error";

/** Documents read at once: each may take a core and a gigabyte. */
const AT_ONCE = 2;
/** Documents that may wait; further ones are sent away at once rather than kept waiting for minutes. */
const MOST_WAITING = 24;

/** Lets a few through at once and queues the others in the order in which they came. */
export class ReaderGate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /**
   * Waits for a place and runs the work in it.
   * @throws AppError rate-limited where too many wait; the signal's reason where it aborts before the work begins.
   */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.enter(signal);
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private enter(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.running < this.atOnce) {
      this.running++;
      return Promise.resolve();
    }
    if (this.waiting.length >= this.mostWaiting) {
      throw new AppError("rate-limited", "Many documents are being read just now. Try again in a minute.");
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.waiting.push(admit);
    });
  }
}

const KEY = Symbol.for("strings-attached.reader-gate");
const shared = globalThis as { [KEY]?: ReaderGate };

/** The one gate of this process: bundlers may load this module more than once. */
export function sharedGate(): ReaderGate {
  shared[KEY] ??= new ReaderGate();
  return shared[KEY];
}
