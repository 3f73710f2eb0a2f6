import { describe, expect, it } from "vitest";
import { dealQuerySchema } from "@/lib/core/market/deal-filter";
import { firstSet } from "@/lib/core/market/party";
import { stringsPerHundredMillion } from "@/lib/core/market/string-profile";
import { STRING_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { store } from "@/lib/data/client";
import { findInvestors } from "@/lib/services/find-investors";
import { findPartyDeals } from "@/lib/services/find-party-deals";
import { getDeal } from "@/lib/services/get-deal";
import { getInvestor } from "@/lib/services/get-investor";
import { getStartup } from "@/lib/services/get-startup";
import { searchRecord } from "@/lib/services/search-record";
import { freshDatabase } from "../support/database";

freshDatabase();

/** Counts in JavaScript what the services count in SQL. */
async function countedByHand(provenance: string, investorKey: string) {
  const deals = await store().deal.findMany({
    where: { provenance, confidence: "verified", participants: { some: { investor: { nameKey: investorKey } } } },
    include: { terms: true },
  });
  const told = deals.filter((deal) => deal.terms.some((term) => term.state !== "unknown"));
  const strings = (rows: typeof deals) =>
    rows.reduce((sum, deal) => {
      const kinds = deal.terms.filter((t) => t.state === "yes" && (STRING_KINDS as readonly string[]).includes(t.kind));
      return sum + new Set(kinds.map((t) => t.kind)).size;
    }, 0);
  const priced = told.filter((deal) => (deal.amountUsdMinor ?? 0n) > 0n);
  const usdMinor = priced.reduce((sum, deal) => sum + Number(deal.amountUsdMinor), 0);
  return {
    deals: deals.length,
    told: told.length,
    strings: strings(told),
    control: { n: priced.length, strings: strings(priced), usdMinor },
  };
}

describe("investors", () => {
  it.each([
    ["public", "microsoft"],
    ["public", "nvidia"],
  ] as const)("of %s deals: the profile of %s is the count of its deals", async (set, key) => {
    const { profile, page } = await findPartyDeals(dealQuerySchema.parse({ set, investor: key }));
    const hand = await countedByHand(set, key);
    expect({ deals: profile.deals, told: profile.told, control: profile.control }).toEqual({
      deals: hand.deals,
      told: hand.told,
      control: hand.control,
    });
    expect(page.count).toBe(hand.deals);
    expect(profile.years.reduce((sum, year) => sum + year.deals, 0)).toBe(hand.deals);
    for (const term of profile.terms) expect(term.yes).toBeLessThanOrEqual(term.known);
    expect(stringsPerHundredMillion(profile)).toBeCloseTo(hand.control.strings / (hand.control.usdMinor / 1e10), 10);
  });

  it("lists those with most deals, each line as its own page counts it", async () => {
    const { lines } = await findInvestors("public", 5);
    expect(lines.map((line) => line.deals)).toEqual(lines.map((line) => line.deals).toSorted((a, b) => b - a));
    for (const line of lines) {
      const hand = await countedByHand("public", line.key);
      expect(line).toMatchObject({ deals: hand.deals, told: hand.told, strings: hand.strings });
      expect((await getInvestor(line.key)).counts.public).toBe(hand.deals);
    }
  });

  it("leave recalled deals out and say how many there are", async () => {
    // Of Reka AI both public deals are recalled, see the notes of the record.
    const reka = await getStartup("reka ai");
    expect([reka.counts.public, reka.recalled]).toEqual([0, 2]);
  });

  it("are found by their name however it is written, and said to be missing otherwise", async () => {
    expect((await getInvestor("  MICROSOFT ")).name).toBe("Microsoft");
    await expect(getInvestor("nobody at all")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("startups", () => {
  it("have their declined offers and their labels over time", async () => {
    const deepseek = await getStartup("deepseek");
    expect(deepseek.offers.map((offer) => offer.investor)).toEqual(["Alibaba", "Tencent", "Alibaba"]);
    expect(deepseek.labels.length).toBeGreaterThan(0);
    expect(firstSet({ calibrated: 3, public: 0, imported: 0 })).toBe("calibrated");
  });

  it("have a history in order of date, the deal itself in it", async () => {
    const { page } = await findPartyDeals(dealQuerySchema.parse({ set: "public", startup: "OpenAI" }));
    const detail = await getDeal(page.rows[0]?.id ?? "");
    const dates = detail.history.map((deal) => deal.announcedOn);
    expect(dates).toEqual(dates.toSorted());
    expect(detail.history.map((deal) => deal.id)).toContain(detail.deal.id);
    expect(detail.history).toHaveLength(page.count);
  });
});

describe("search", () => {
  it("finds names in the whole record and deals in each data set apart", async () => {
    const result = await searchRecord("mistral");
    expect(result.startups[0]).toMatchObject({ name: "Mistral AI", key: "mistral ai", synthetic: false });
    const of = (set: string) => result.deals.find((deals) => deals.set === set);
    expect(of("public")?.count).toBeGreaterThan(0);
    expect(of("calibrated")?.rows.every((deal) => deal.provenance === "calibrated")).toBe(true);
  });

  it("takes signs as they are", async () => {
    const { startups, investors, deals } = await searchRecord("100%_'\"");
    expect([startups, investors, deals.map(({ count }) => count)]).toEqual([[], [], [0, 0, 0]]);
  });
});
