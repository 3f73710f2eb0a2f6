import { describe, expect, it } from "vitest";
import {
  CLOUD_ANSWERS,
  DEAL_SORTS,
  type DealFilter,
  dealFilterSchema,
  dealQuerySchema,
} from "@/lib/core/market/deal-filter";
import { seededRandom } from "@/lib/core/shared/seeded-random";
import { store, write } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/connection";
import { dealConditions } from "@/lib/data/deal-conditions";
import { readDealFacets } from "@/lib/data/deal-facets";
import { dealIndex, readDataVersion } from "@/lib/data/deal-index/held-index";
import { readDealPage } from "@/lib/data/deal-pages";
import { Prisma } from "@/lib/data/prisma-client/client";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { freshDatabase } from "../support/database";

const path = freshDatabase();
const random = seededRandom(11);

/** The same list by SQL alone: filter, order and all. */
async function bySql(filter: DealFilter, sort: string, dir: "asc" | "desc"): Promise<string[]> {
  const column = { announcedOn: "announcedOn", startup: "startupKey", amount: "amountUsdMinor", country: "country", round: "round" }[sort]; // biome-ignore format: a table
  const rows = await store().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT d.id AS id FROM Deal d WHERE ${dealConditions(filter)}
    ORDER BY ${Prisma.raw(`d.${column} IS NULL, d.${column} ${dir}, d.id ${dir}`)}`);
  return rows.map(({ id }) => id);
}

/** A filter of one to four things the data set has. */
async function drawFilter(set: DealFilter["set"]): Promise<DealFilter> {
  const facets = await findDealFacets({ set });
  const runs = await store().importRun.findMany({ select: { id: true } });
  const pick = <T>(values: readonly T[]): T | undefined => (values.length === 0 ? undefined : random.pick(values));
  const all = {
    from: pick(facets.years)?.value,
    to: pick(facets.years)?.value,
    country: pick(facets.countries)?.value,
    round: pick(facets.rounds)?.value,
    investorKind: pick(facets.investorKinds)?.value,
    size: pick(["under-10m", "10m-100m", "100m-1b", "over-1b", "over-100m", "disclosed", "undisclosed"]),
    exclusivity: pick(["yes", "no", "unknown"]),
    dataSharing: pick(["yes", "no", "unknown"]),
    q: pick(["ai", "open", "an", "cap", "microsoft", "é", "100%"]),
    investor: pick(["microsoft", "NVIDIA", "Amazon", "nobody"]),
    cloudTerm: pick(CLOUD_ANSWERS),
    string: pick(facets.strings)?.value,
    confidence: pick(["verified", "recalled", "any"]),
    startup: pick(["OpenAI", "anthropic", "mistral ai"]),
    import: pick([...runs.map(({ id }) => id), "no import"]),
  };
  const names = random.shuffle(Object.keys(all) as (keyof typeof all)[]).slice(0, 1 + random.below(3));
  return dealFilterSchema.parse({ set, ...Object.fromEntries(names.map((name) => [name, all[name]])) });
}

describe("the index of deals", () => {
  it.each(["public", "calibrated"] as const)("finds and orders %s deals exactly as SQL does", async (set) => {
    for (let i = 0; i < 150; i++) {
      const filter = await drawFilter(set);
      const [sort, dir] = [random.pick([...DEAL_SORTS]), random.pick(["asc", "desc"] as const)];
      const page = await readDealPage(dealQuerySchema.parse({ ...filter, sort, dir, limit: 200 }));
      const wanted = await bySql(filter, sort, dir);
      expect([filter, page.count]).toEqual([filter, wanted.length]);
      expect(page.rows.map((row) => row.id)).toEqual(wanted.slice(0, 200));
    }
  });

  it("counts the values of the filters as SQL does", async () => {
    const { countries } = await readDealFacets({ set: "public" });
    const groups = await store().deal.groupBy({
      by: ["country"],
      where: { provenance: "public", confidence: "verified", country: { not: null } },
      _count: true,
    });
    expect(new Map(countries.map(({ value, n }) => [value, n]))).toEqual(
      new Map(groups.map((group) => [group.country, group._count])),
    );
  });

  it("counts the strings on record as SQL does, a deal of several sources once", async () => {
    const { strings, cloudTerms } = await readDealFacets({ set: "public", confidence: "any" });
    const terms = await store().dealTerm.findMany({
      where: { deal: { provenance: "public" }, state: "yes" },
      distinct: ["dealId", "kind"],
    });
    for (const { value, n } of strings)
      expect([value, n]).toEqual([value, terms.filter((t) => t.kind === value).length]);
    // NOTES of the record: exclusive 2.
    expect(cloudTerms).toContainEqual({ value: "exclusive", n: 2 });
  });

  it("is read anew when a deal, who took part or a name has changed, and only then", async () => {
    const before = await dealIndex("public");
    await store().termSheet.findFirst();
    expect(await dealIndex("public")).toBe(before);
    const deal = await store().deal.findFirstOrThrow({ where: { provenance: "public" } });
    const version = await readDataVersion();
    await write((transaction) => transaction.deal.update({ where: { id: deal.id }, data: { country: "ZZ" } }));
    expect(await readDataVersion()).toBeGreaterThan(version);
    const changed = await readDealPage(dealQuerySchema.parse({ set: "public", country: "ZZ" }));
    expect(changed.rows.map((row) => row.id)).toEqual([deal.id]);
  });

  it("sees what another program wrote", async () => {
    const db = openDatabase(path);
    db.exec(`UPDATE "Deal" SET "round" = 'Seen' WHERE "externalKey" = 'calibrated-2022-001'`);
    db.close();
    expect((await readDealPage(dealQuerySchema.parse({ set: "calibrated", round: "Seen" }))).count).toBe(1);
  });
});

it("leaves no snapshot open: what is deleted afterwards can leave the disk at once", async () => {
  await write((transaction) =>
    transaction.deal.updateMany({ where: { provenance: "public" }, data: { credits: "no" } }),
  );
  await dealIndex("public");
  const [result] = await store().$queryRaw<{ busy: number | bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`;
  expect(Number(result?.busy)).toBe(0);
});

describe("a cursor", () => {
  it("of a deal that is gone leads to no page, and says so", async () => {
    const page = await readDealPage(dealQuerySchema.parse({ set: "public", limit: 3 }));
    await write((transaction) => transaction.deal.delete({ where: { id: page.rows[2]?.id ?? "" } }));
    await expect(
      readDealPage(dealQuerySchema.parse({ set: "public", limit: 3, after: page.next })),
    ).rejects.toMatchObject({ code: "bad-request" });
  });
});
