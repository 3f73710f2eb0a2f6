import { z } from "zod";
import type { DealQuery } from "../core/market/deal-filter";
import { dealIdSchema } from "../core/market/deal-id";
import { AppError } from "../core/shared/app-error";

type Order = Pick<DealQuery, "sort" | "dir">;

const cursorSchema = z.tuple([z.string(), z.enum(["asc", "desc"]), dealIdSchema]);

/** The row a page ends with, as opaque text for an address. It carries the order it belongs to. */
export function writeCursor({ sort, dir }: Order, id: string): string {
  return Buffer.from(JSON.stringify([sort, dir, id])).toString("base64url");
}

/**
 * The id of the row a cursor points to.
 * @throws AppError bad-request where the text is no cursor, or one of a list in another order.
 */
export function readCursor(order: Order, cursor: string): string {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, "base64url").toString("utf8")));
  const [sort, dir, id] = parsed.success ? parsed.data : [];
  if (id === undefined || sort !== order.sort || dir !== order.dir) throw noSuchPage();
  return id;
}

/** The error of a cursor that leads nowhere. */
export function noSuchPage(): AppError {
  return new AppError("bad-request", "This address does not point to a page of this list. Start at the first page.");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
