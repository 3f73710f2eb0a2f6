import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { store } from "@/lib/data/client";
import { seed } from "@/prisma/seed";
import { freshDatabase, shippedData } from "../support/database";

const path = freshDatabase();
const publicRows: Record<string, string>[] = parse(readFileSync(join(shippedData, "public-deals.csv")), {
  columns: true,
});

async function counts(): Promise<Record<string, number>> {
  const tables = [
    "Startup",
    "Investor",
    "Source",
    "Deal",
    "DealTerm",
    "DealField",
    "DealParticipant",
    "PredictionEvidence",
  ];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const [row] = await store().$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM "${table}"`);
      return [table, Number(row?.n)] as const;
    }),
  );
  return Object.fromEntries(rows);
}

describe("the seed", () => {
  it("brings the 1,731 calibrated and the 299 public deals, none imported", async () => {
    const groups = await store().deal.groupBy({
      by: ["provenance", "confidence"],
      _count: true,
      orderBy: [{ provenance: "asc" }, { confidence: "asc" }],
    });
    expect(groups.map((group) => [group.provenance, group.confidence, group._count])).toEqual([
      ["calibrated", "synthetic", 1731],
      ["public", "recalled", 21],
      ["public", "verified", 278],
    ]);
  });

  it("changes nothing when it is run again", async () => {
    const before = await counts();
    expect(seed(path, shippedData)).toEqual([]);
    expect(await counts()).toEqual(before);
    // Even where it does not know that it ran before: ids and values are the same.
    await store().importRun.updateMany({ data: { hash: "of another version" } });
    expect(seed(path, shippedData)).toEqual(["seed:public", "seed:calibrated"]);
    expect(await counts()).toEqual(before);
    const again = await store().importRun.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(again.map(({ created, updated, removed }) => [created, updated, removed])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("keeps a change made by hand when the program starts again", async () => {
    const deal = await store().deal.findFirstOrThrow({ where: { provenance: "public" } });
    await store().deal.update({ where: { id: deal.id }, data: { round: "By hand" } });
    seed(path, shippedData);
    expect(await store().deal.findUniqueOrThrow({ where: { id: deal.id } })).toMatchObject({ round: "By hand" });
  });

  it("takes every public deal with its amount to the cent, its page and its quotation", async () => {
    const deals = await store().deal.findMany({ where: { provenance: "public" }, include: { startup: true } });
    const byKey = new Map(deals.map((deal) => [deal.externalKey, deal]));
    for (const row of publicRows) {
      const deal = byKey.get(row.id ?? "");
      expect(deal?.amountUsdMinor ?? null).toBe(
        row.amount_usd_m === "" ? null : BigInt(Math.round(Number(row.amount_usd_m) * 1e8)),
      );
      expect(deal?.sourceUrl ?? "").toBe(row.source_url);
      expect(deal?.sourceQuote ?? "").toBe(row.source_quote);
      expect(deal?.announcedOn).toBe(row.announced_on);
    }
    // 299 rows, of which 55 have no amount
    expect(deals.filter((deal) => deal.amountUsdMinor === null).length).toBe(55);
  });

  it("trusts a field less than its deal where the quotation says it is from memory", async () => {
    const deal = await store().deal.findFirstOrThrow({
      where: { externalKey: "wayve-2022-01" },
      include: { fields: true },
    });
    const trust = Object.fromEntries(deal.fields.map((field) => [field.field, field.confidence]));
    // '(lead, Azure use and day recalled)'
    expect(trust).toMatchObject({
      amount: "verified",
      round: "verified",
      lead: "recalled",
      announcedOn: "recalled",
      cloudProvider: "recalled",
    });
    expect(deal.confidence).toBe("verified");
  });

  it("counts a term that nobody reported as unknown, never as no", async () => {
    const none = await store().deal.findMany({ where: { provenance: "public", cloudTerms: "none" } });
    expect(none.length).toBe(63);
    expect(new Set(none.map((deal) => deal.exclusivity))).toEqual(new Set(["unknown"]));
    const known = await store().deal.groupBy({
      by: ["exclusivity"],
      where: { provenance: "public" },
      _count: true,
      orderBy: { exclusivity: "asc" },
    });
    // exclusive 2; multi 25 + preferred 8 + primary 4 = 37
    expect(known.map((group) => [group.exclusivity, group._count])).toEqual([
      ["no", 37],
      ["unknown", 260],
      ["yes", 2],
    ]);
  });

  it("gives synthetic companies no name of a real one", async () => {
    const real = new Set([
      ...(await store().startup.findMany({ where: { synthetic: false } })).map((startup) => startup.nameKey),
      ...(await store().investor.findMany({ where: { synthetic: false } })).map((investor) => investor.nameKey),
    ]);
    const invented = [
      ...(await store().startup.findMany({ where: { synthetic: true } })).map((startup) => startup.nameKey),
      ...(await store().investor.findMany({ where: { synthetic: true } })).map((investor) => investor.nameKey),
    ];
    expect(invented.filter((name) => real.has(name))).toEqual([]);
    const badged = await store().deal.count({ where: { provenance: "calibrated", startup: { synthetic: false } } });
    expect(badged).toBe(0);
  });

  it("holds the article's predictions with dated evidence, each with a source", async () => {
    const predictions = await store().prediction.findMany({
      orderBy: { number: "asc" },
      include: { evidence: { include: { source: true } } },
    });
    expect(predictions.map((prediction) => prediction.status)).toEqual([
      "not seen",
      "cannot be computed",
      "not seen",
      "partly seen",
    ]);
    for (const evidence of predictions.flatMap((prediction) => prediction.evidence)) {
      expect(evidence.happenedOn).toMatch(/^\d{4}-\d{2}/);
      expect(evidence.source.url).toMatch(/^https?:/);
    }
  });
});
