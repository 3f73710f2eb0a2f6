import { describe, expect, it } from "vitest";
import type { DealRow } from "@/lib/core/market/deal";
import { DEAL_SORTS, type DealQuery, dealQuerySchema } from "@/lib/core/market/deal-filter";
import { AppError } from "@/lib/core/shared/app-error";
import { findDeals } from "@/lib/services/find-deals";
import { getDeal } from "@/lib/services/get-deal";
import { freshDatabase } from "../support/database";

freshDatabase();
const query = (given: Record<string, unknown> = {}): DealQuery => dealQuerySchema.parse({ set: "public", ...given });

/** What a row is sorted by; null = not disclosed. */
const SORTED_BY: Record<DealQuery["sort"], (row: DealRow) => string | number | null> = {
  announcedOn: (row) => row.announcedOn,
  startup: (row) => row.startup.toLowerCase(),
  amount: (row) => row.amount?.minor ?? null,
  country: (row) => row.country,
  round: (row) => row.round,
};

/** All pages from the first to the last, by following `next`. */
async function walk(first: DealQuery): Promise<DealRow[][]> {
  const pages: DealRow[][] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await findDeals({ ...first, after });
    pages.push(page.rows);
    after = page.next;
  }
  return pages;
}

describe("pages of deals", () => {
  it.each(
    DEAL_SORTS.flatMap((sort) => [
      { sort, dir: "asc" },
      { sort, dir: "desc" },
    ]),
  )("visit every deal once, in order, undisclosed last: %o", async (order) => {
    const rows = (await walk(query({ ...order, limit: 37 }))).flat();
    expect(new Set(rows.map((row) => row.id)).size).toBe(278);
    const values = rows.map(SORTED_BY[order.sort]);
    const known = values.filter((value) => value !== null);
    expect(values.slice(0, known.length)).toEqual(known);
    const rising = order.dir === "asc" ? known : known.toReversed();
    expect(rising.every((value, i) => i === 0 || (rising[i - 1] ?? value) <= value)).toBe(true);
  });

  it("lead back the way they came, with no cursor at the ends", async () => {
    const order = query({ sort: "amount", dir: "asc", limit: 50 });
    const forwards = await walk(order);
    const backwards: DealRow[][] = [];
    const lastStart = await findDeals({ ...order, after: (await cursorBeforeLast(order)) ?? undefined });
    expect(lastStart.next).toBeNull();
    backwards.push(lastStart.rows);
    for (let before = lastStart.previous; before !== null; ) {
      const page = await findDeals({ ...order, before });
      expect(page.next).not.toBeNull();
      backwards.push(page.rows);
      before = page.previous;
    }
    expect(backwards.toReversed()).toEqual(forwards);
  });

  async function cursorBeforeLast(order: DealQuery): Promise<string | null> {
    let cursor: string | null = null;
    for (let page = await findDeals(order); page.next !== null; page = await findDeals({ ...order, after: page.next }))
      cursor = page.next;
    return cursor;
  }

  it("count what matches and what there is", async () => {
    const page = await findDeals(query({ exclusivity: "yes" }));
    expect([page.count, page.total, page.rows.length]).toEqual([2, 299, 2]);
    expect([page.next, page.previous]).toEqual([null, null]);
  });

  it("are of verified public deals unless others are asked for", async () => {
    // NOTES of the record: 299 rows, 278 verified, 21 recalled.
    const counted = async (confidence?: string) => {
      const page = await findDeals(query({ confidence, limit: 200 }));
      return [page.count, page.total, new Set(page.rows.map((row) => row.confidence))];
    };
    expect(await counted()).toEqual([278, 299, new Set(["verified"])]);
    expect(await counted("recalled")).toEqual([21, 299, new Set(["recalled"])]);
    expect(await counted("any")).toEqual([299, 299, new Set(["verified", "recalled"])]);
  });

  it("find words in startups, investors and quotations, and take signs as they are", async () => {
    const found = async (q: string) => (await findDeals(query({ q, limit: 200 }))).rows;
    expect(
      (await found("mistral")).every((row) => row.startup === "Mistral AI" || /mistral/i.test(row.sourceQuote ?? "")),
    ).toBe(true);
    expect((await found("ASML")).map((row) => row.lead)).toContainEqual(["ASML"]);
    expect((await found("five-year lock-up")).map((row) => row.startup)).toEqual(["DeepSeek"]);
    expect((await found("%")).every((row) => row.sourceQuote?.includes("%"))).toBe(true);
    expect(await found("' OR 1=1 --")).toEqual([]);
  });

  it("refuse a cursor that is none or belongs to another order", async () => {
    const { next } = await findDeals(query({ limit: 1 }));
    const refused = async (given: DealQuery) => expect(findDeals(given)).rejects.toMatchObject({ code: "bad-request" });
    await refused(query({ after: "nonsense" }));
    await refused(query({ sort: "amount", after: next ?? "" }));
    await refused(query({ dir: "asc", before: next ?? "" }));
  });
});

describe("getDeal", () => {
  it("shows a deal with its investors, terms and the source of each value", async () => {
    const [row] = (await findDeals(query({ q: "will become our exclusive cloud provider", limit: 1 }))).rows;
    const detail = await getDeal(row?.id ?? "");
    expect(detail.deal).toEqual(row);
    expect(detail.investors).toEqual([
      expect.objectContaining({ name: "Microsoft", lead: true, kinds: ["cloud", "strategic"] }),
    ]);
    expect(detail.terms[0]).toMatchObject({
      kind: "cloud_exclusivity",
      state: "yes",
      confidence: "verified",
      source: "ngocminhtran.com",
    });
    expect(detail.fields.map((field) => field.field)).toContain("amount");
    expect(detail.fields.find((field) => field.field === "amount")).toMatchObject({
      value: "100000000000 USD",
      current: true,
    });
  });

  it("says not-found for an id that is none", async () => {
    await expect(getDeal("nobody")).rejects.toBeInstanceOf(AppError);
  });
});
