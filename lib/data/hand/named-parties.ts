import type { NamedParty, PartyKind } from "../../core/hand/party";
import { type Store, store } from "../client";
import { foldName } from "../fold-name";

const PARTS = {
  aliases: { orderBy: { name: "asc" }, select: { id: true, name: true } },
} as const;

interface Row {
  id: string;
  name: string;
  nameKey: string;
  synthetic: boolean;
  aliases: { id: string; name: string }[];
}

/** Counts the deals of these alone: to count with the rows, the ORM counts those of everybody. */
async function withDeals(on: Store, kind: PartyKind, rows: readonly Row[]): Promise<NamedParty[]> {
  const ids = rows.map(({ id }) => id);
  const counts =
    kind === "startup"
      ? (await on.deal.groupBy({ by: "startupId", where: { startupId: { in: ids } }, _count: true })).map(
          ({ startupId, _count }) => [startupId, _count] as const,
        )
      : (await on.dealParticipant.groupBy({ by: "investorId", where: { investorId: { in: ids } }, _count: true })).map(
          ({ investorId, _count }) => [investorId, _count] as const,
        );
  const deals = new Map(counts);
  return rows.map(({ id, name, nameKey, synthetic, aliases }) => {
    return { id, name, nameKey, synthetic, deals: deals.get(id) ?? 0, aliases };
  });
}

/** A startup or investor by its id, its name or another one it goes by; null where there is none. */
export async function readParty(on: Store, kind: PartyKind, text: string): Promise<NamedParty | null> {
  const nameKey = foldName(text);
  const where = { OR: [{ id: text }, { nameKey }, { aliases: { some: { nameKey } } }] };
  const row =
    kind === "startup"
      ? await on.startup.findFirst({ where, include: PARTS })
      : await on.investor.findFirst({ where, include: PARTS });
  return row && ((await withDeals(on, kind, [row]))[0] ?? null);
}

/** Those whose name, or another one they go by, contains a text; by name. */
export async function searchParties(kind: PartyKind, text: string, most: number): Promise<NamedParty[]> {
  const nameKey = { contains: foldName(text) };
  const where = { synthetic: false, OR: [{ nameKey }, { aliases: { some: { nameKey } } }] };
  const asked = { where, include: PARTS, orderBy: { nameKey: "asc" }, take: most } as const;
  const rows = kind === "startup" ? await store().startup.findMany(asked) : await store().investor.findMany(asked);
  return withDeals(store(), kind, rows);
}

/** The names of all that are no product of the generator, at most so many. */
export async function readPartyNames(kind: PartyKind, most: number) {
  const asked = {
    where: { synthetic: false },
    select: { id: true, name: true, nameKey: true },
    orderBy: { nameKey: "asc" },
    take: most,
  } as const;
  return kind === "startup" ? store().startup.findMany(asked) : store().investor.findMany(asked);
}
