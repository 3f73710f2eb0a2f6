import type { NamedHit } from "../core/market/search";
import { store } from "./client";
import { foldName } from "./fold-name";

/** Startups and investors whose name holds the words, those that begin with them first, then by number of deals. */
export async function searchNames(
  words: string,
  limit: number,
): Promise<{ startups: NamedHit[]; investors: NamedHit[] }> {
  const key = foldName(words);
  if (key === "") return { startups: [], investors: [] };
  const where = { OR: [{ nameKey: { contains: key } }, { aliases: { some: { nameKey: { contains: key } } } }] };
  const page = { where, orderBy: { deals: { _count: "desc" as const } }, take: limit };
  const include = { _count: { select: { deals: true } } };
  const [startups, investors] = await Promise.all([
    store().startup.findMany({ ...page, include }),
    store().investor.findMany({ ...page, include }),
  ]);
  const rank = (hit: NamedHit) => (hit.key.startsWith(key) ? 0 : 1);
  const hits = (rows: typeof startups | typeof investors): NamedHit[] =>
    rows
      .map((row) => ({ name: row.name, key: row.nameKey, synthetic: row.synthetic, deals: row._count.deals }))
      .sort((a, b) => rank(a) - rank(b) || b.deals - a.deals || (a.key < b.key ? -1 : 1));
  return { startups: hits(startups), investors: hits(investors) };
}
