import { PROVENANCES, type Provenance } from "../core/market/deal-filter";
import type { Investor, InvestorLine, Party, Startup } from "../core/market/party";
import { store } from "./client";
import { foldName } from "./fold-name";
import { OFFER_PARTS, toDeclinedOffer } from "./predictions";
import { Prisma } from "./prisma-client/client";
import { setConditions } from "./trends/cell-conditions";
import { freshAggregates } from "./trends/fresh-aggregates";

const NEWEST = [{ offeredOn: "desc" as const }, { id: "asc" as const }];

/** The startup of a key or of one of its other names; null where there is none. */
export async function readStartup(key: string): Promise<Startup | null> {
  const nameKey = foldName(key);
  const row = await store().startup.findFirst({
    where: { OR: [{ nameKey }, { aliases: { some: { nameKey } } }] },
    include: { aliases: { orderBy: { name: "asc" } }, offers: { include: OFFER_PARTS, orderBy: NEWEST } },
  });
  if (row === null) return null;
  const labs = await store().lab.findMany({
    include: { labels: { orderBy: { fromOn: "asc" }, include: { source: true } } },
  });
  const names = new Set([row.nameKey, ...row.aliases.map((alias) => alias.nameKey)]);
  return {
    name: row.name,
    key: row.nameKey,
    aliases: row.aliases.map((alias) => alias.name),
    synthetic: row.synthetic,
    country: row.country,
    ...(await countBySet(Prisma.sql`d.startupId = ${row.id}`)),
    offers: row.offers.map(toDeclinedOffer),
    labels: labs
      .filter((lab) => names.has(foldName(lab.name)))
      .flatMap((lab) => lab.labels)
      .map(({ label, fromOn, toOn, note, source, confidence }) => ({
        label,
        from: fromOn,
        to: toOn,
        note,
        sourceUrl: source.url,
        confidence,
      })),
  };
}

/** The investor of a key or of one of its other names; null where there is none. */
export async function readInvestor(key: string): Promise<Investor | null> {
  const nameKey = foldName(key);
  const row = await store().investor.findFirst({
    where: { OR: [{ nameKey }, { aliases: { some: { nameKey } } }] },
    include: {
      aliases: { orderBy: { name: "asc" } },
      kinds: { orderBy: { kind: "asc" } },
      offers: { include: OFFER_PARTS, orderBy: NEWEST },
    },
  });
  if (row === null) return null;
  const own = Prisma.sql`d.id IN (SELECT p.dealId FROM DealParticipant p WHERE p.investorId = ${row.id})`;
  return {
    name: row.name,
    key: row.nameKey,
    aliases: row.aliases.map((alias) => alias.name),
    synthetic: row.synthetic,
    kinds: row.kinds.map(({ kind }) => kind),
    ...(await countBySet(own)),
    offers: row.offers.map(toDeclinedOffer),
  };
}

async function countBySet(own: Prisma.Sql): Promise<Pick<Party, "counts" | "recalled">> {
  const rows = await store().$queryRaw<
    { provenance: string; recalled: number | bigint; n: number | bigint }[]
  >(Prisma.sql`
    SELECT d.provenance AS provenance, d.provenance = 'public' AND d.confidence <> 'verified' AS recalled, count(*) AS n
    FROM Deal d WHERE ${own} GROUP BY 1, 2`);
  const of = (set: Provenance, recalled: boolean) =>
    Number(rows.find((row) => row.provenance === set && Boolean(Number(row.recalled)) === recalled)?.n ?? 0);
  const counts = Object.fromEntries(PROVENANCES.map((set) => [set, of(set, false)])) as Record<Provenance, number>;
  return { counts, recalled: of("public", true) };
}

/** The investors with most deals in a data set, each with the strings on record in them. */
export async function readInvestorLines(set: Provenance, limit: number): Promise<InvestorLine[]> {
  await freshAggregates();
  type Line = { id: string; deals: number | bigint; told: number | bigint; strings: number | bigint };
  const lines = await store().$queryRaw<Line[]>(Prisma.sql`
    SELECT c.investorId AS id, sum(c.deals) AS deals, sum(c.told) AS told, sum(c.strings) AS strings
    FROM InvestorCell c WHERE ${setConditions({ set })} GROUP BY c.investorId ORDER BY deals DESC, id LIMIT ${limit}`);
  const rows = await store().investor.findMany({
    where: { id: { in: lines.map((line) => line.id) } },
    include: { kinds: { orderBy: { kind: "asc" } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return lines
    .flatMap((line) => {
      const row = byId.get(line.id);
      if (row === undefined) return [];
      const [deals, told, strings] = [Number(line.deals), Number(line.told), Number(line.strings)];
      return [{ name: row.name, key: row.nameKey, kinds: row.kinds.map(({ kind }) => kind), deals, told, strings }];
    })
    .sort((a, b) => b.deals - a.deals || (a.key < b.key ? -1 : 1));
}
