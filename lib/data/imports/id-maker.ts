import { randomBytes } from "node:crypto";

/**
 * UUIDv7 ids by the million: time, 36 random bits that are one import's own, and a number that rises. They sort in the order in
 * which they were made, so that a table and its index on them only grow at their end.
 */
export function idMaker(at: Date): () => string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const own = randomBytes(4).toString("hex");
  // The version is the 13th digit, the variant the 17th. Source: RFC 9562, 5.7.
  const start = `${time.slice(0, 8)}-${time.slice(8)}-7${own.slice(0, 3)}-8${own.slice(3, 6)}-`;
  let number = 0;
  return () => start + (number++).toString(16).padStart(12, "0");
}
