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
    ...(await countStartupDeals(row.id)),
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
  return {
    name: row.name,
    key: row.nameKey,
    aliases: row.aliases.map((alias) => alias.name),
    synthetic: row.synthetic,
    kinds: row.kinds.map(({ kind }) => kind),
    ...(await countInvestorDeals(row.id)),
    offers: row.offers.map(toDeclinedOffer),
  };
}

type SetCount = { provenance: string; confidence: string; n: number | bigint };

/** Deals by data set from counts by data set and confidence; of the public record the recalled ones stand apart. */
function bySet(rows: readonly SetCount[]): Pick<Party, "counts" | "recalled"> {
  const recalled = (row: SetCount) => row.provenance === "public" && row.confidence !== "verified";
  const sum = (of: readonly SetCount[]) => of.reduce((total, { n }) => total + Number(n), 0);
  const own = (set: Provenance) => sum(rows.filter((row) => row.provenance === set && !recalled(row)));
  const counts = Object.fromEntries(PROVENANCES.map((set) => [set, own(set)])) as Record<Provenance, number>;
  return { counts, recalled: sum(rows.filter(recalled)) };
}

/** A startup has few deals, and they are counted. */
async function countStartupDeals(startupId: string): Promise<Pick<Party, "counts" | "recalled">> {
  return bySet(
    await store().$queryRaw<SetCount[]>(Prisma.sql`
      SELECT d.provenance AS provenance, d.confidence AS confidence, count(*) AS n
      FROM Deal d WHERE d.startupId = ${startupId} GROUP BY 1, 2`),
  );
}

/** An investor can have very many, and they are read from the sums. */
async function countInvestorDeals(investorId: string): Promise<Pick<Party, "counts" | "recalled">> {
  await freshAggregates();
  return bySet(
    await store().$queryRaw<SetCount[]>(Prisma.sql`
      SELECT c.provenance AS provenance, c.confidence AS confidence, sum(c.deals) AS n FROM InvestorCell c
      WHERE c.provenance IN (${Prisma.join([...PROVENANCES])}) AND c.investorId = ${investorId} GROUP BY 1, 2`),
  );
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
