import type { Store } from "../client";
import { newId } from "../new-id";

/** The kind of source that what people typed has. */
export const HAND = "hand";
const EDITED = "Edited by hand";
/** Stands for what the record said before somebody edited it, where no source of its own is on record. */
const BEFORE = "The record before it was edited by hand";

/** Id of the source of edits by hand. */
export function handSource(transaction: Store): Promise<string> {
  return findOrAdd(transaction, HAND, EDITED, null);
}

/** Id of the source that what a deal says comes from where no row of its own says so: its import, its page, else the record. */
export async function originOf(transaction: Store, dealId: string): Promise<string> {
  const deal = await transaction.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { sourceUrl: true, importRun: { select: { sourceName: true } } },
  });
  const sourceName = deal.importRun?.sourceName ?? null;
  if (sourceName !== null) return findOrAdd(transaction, "import", sourceName, null);
  if (deal.sourceUrl !== null && URL.canParse(deal.sourceUrl)) {
    return findOrAdd(transaction, "page", new URL(deal.sourceUrl).host, deal.sourceUrl);
  }
  return findOrAdd(transaction, "import", BEFORE, null);
}

async function findOrAdd(transaction: Store, kind: string, name: string, url: string | null): Promise<string> {
  const known = await transaction.source.findFirst({ where: { kind, url, ...(url === null ? { name } : {}) } });
  if (known !== null) return known.id;
  const id = newId();
  await transaction.source.create({ data: { id, kind, name, url } });
  return id;
}
