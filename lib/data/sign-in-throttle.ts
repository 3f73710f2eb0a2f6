import { createHash } from "node:crypto";
import { FAILURES_KEPT, FREE_TRIES, waitAfter } from "../core/access/sign-in-delay";
import { type Store, write } from "./client";

/** What tries are counted for: an account, an address, or a browser that the account knows. */
export interface CountedFor {
  kind: keyof typeof FREE_TRIES;
  value: string;
}

/** Hashed: the table names nobody who mistyped an address, and no key is longer than another. */
function keyOf({ kind, value }: CountedFor): string {
  return `${kind}:${createHash("sha256").update(value).digest("hex")}`;
}

/**
 * Counts a try before its password is looked at, so that many at once are no more than many in turn; `forgetTry` takes it
 * back where the password was right.
 * @returns when the next try may be made: `now` false where this one must wait, and is then not counted.
 */
export function countTry(counted: readonly CountedFor[], at: Date): Promise<{ now: boolean; next: Date | null }> {
  return write(async (transaction) => {
    const before = new Date(at.getTime() - FAILURES_KEPT);
    await transaction.signInThrottle.deleteMany({ where: { lastAt: { lt: before } } });
    const rows = await transaction.signInThrottle.findMany({ where: { key: { in: counted.map(keyOf) } } });
    const waiting = latest(rows.map(({ blockedUntil }) => blockedUntil));
    if (waiting !== null && waiting > at) return { now: false, next: waiting };
    const blocks: (Date | null)[] = [];
    for (const one of counted) {
      const key = keyOf(one);
      const failures = (rows.find((row) => row.key === key)?.failures ?? 0) + 1;
      const wait = waitAfter(failures, FREE_TRIES[one.kind]);
      const blockedUntil = wait === 0 ? null : new Date(at.getTime() + wait);
      const row = { failures, lastAt: at, blockedUntil };
      await transaction.signInThrottle.upsert({ where: { key }, create: { key, ...row }, update: row });
      blocks.push(blockedUntil);
    }
    return { now: true, next: latest(blocks) };
  });
}

/** After the right password: what was counted for the account or its browser is forgotten, of the address this one try. */
export async function forgetTry(transaction: Store, counted: readonly CountedFor[]): Promise<void> {
  for (const one of counted) {
    const key = keyOf(one);
    if (one.kind !== "address") await transaction.signInThrottle.deleteMany({ where: { key } });
    else
      await transaction.signInThrottle.updateMany({
        where: { key },
        data: { failures: { decrement: 1 }, blockedUntil: null },
      });
  }
}

function latest(dates: readonly (Date | null)[]): Date | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}
