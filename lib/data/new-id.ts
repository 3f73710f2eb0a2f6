import { createHash } from "node:crypto";
import { v7 } from "uuid";

/** A new UUIDv7: ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

/**
 * The UUIDv7 of a row that every installation holds (seed data): the same key always gives the same id, so that seeding
 * again changes nothing and links keep their meaning.
 * @param key what the row is, 'deal:public:openai-2019-07'.
 * @param date ISO date the id sorts by; a missing month or day counts as the first.
 */
export function stableId(key: string, date = "2026-01-01"): string {
  return v7({ msecs: Date.parse(date), random: createHash("sha256").update(key).digest().subarray(0, 16), seq: 0 });
}
