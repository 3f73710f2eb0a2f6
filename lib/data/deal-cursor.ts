import { z } from "zod";
import type { DealQuery } from "../core/market/deal-filter";
import { AppError } from "../core/shared/app-error";

/** Where a page ends: the value its last row sorts by (null = not disclosed) and that row's id. */
export interface DealPosition {
  value: string | number | null;
  id: string;
}

type Order = Pick<DealQuery, "sort" | "dir">;

const cursorSchema = z.tuple([
  z.string(),
  z.enum(["asc", "desc"]),
  z.union([z.string(), z.number(), z.null()]),
  z.string(),
]);

/** A position as opaque text for an address. It carries the order it belongs to. */
export function writeCursor({ sort, dir }: Order, { value, id }: DealPosition): string {
  return Buffer.from(JSON.stringify([sort, dir, value, id])).toString("base64url");
}

/**
 * The position of a cursor.
 * @throws AppError bad-request where the text is no cursor, or one of a list in another order.
 */
export function readCursor(order: Order, cursor: string): DealPosition {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  const [sort, dir, value, id] = parsed.success ? parsed.data : [];
  if (id === undefined || value === undefined || sort !== order.sort || dir !== order.dir) {
    throw new AppError("bad-request", "This address does not point to a page of this list. Start at the first page.");
  }
  return { value, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
