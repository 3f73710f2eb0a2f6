import { describe, expect, it } from "vitest";
import type { TermDeal } from "@/lib/core/market/public-terms";
import type { TrendYear } from "@/lib/core/market/trend";
import { exclusiveFinding, sharesFinding, tiedFinding, totalsFinding } from "./trend-findings";

const year = (y: number, deals: number, tied: number, sharing: number): TrendYear => ({
  year: y,
  deals,
  fundingMinor: 0,
  amounts: deals,
  exclusivity: { k: tied, n: deals },
  dataSharing: { k: sharing, n: deals },
  both: 0,
  large: { k: 0, n: 0 },
});
/** The article's whole numbers. */
const article = [year(2022, 622, 342, 187), year(2023, 583, 361, 262), year(2024, 526, 358, 305)];

describe("the findings in the titles", () => {
  it("of the article's years are a rise of the shares that is none of the count", () => {
    expect(sharesFinding(article)).toBe("The shares rose");
    // 342 -> 358 is +4.7 %; 280 -> 168 is -40 %
    expect(tiedFinding(article)).toBe("Tied deals hardly rose in number; the others fell");
  });

  it("follow the numbers when these change", () => {
    expect(sharesFinding([year(2022, 100, 60, 30), year(2023, 100, 30, 60)])).toBe(
      "The share tied to one cloud fell, data sharing rose",
    );
    expect(sharesFinding([year(2024, 526, 358, 305)])).toBe("68% tied to one cloud, 58% with data sharing");
  });

  it("claim no trend from a handful of deals", () => {
    const few = [year(2022, 3, 0, 0), year(2023, 8, 1, 0)];
    expect(sharesFinding(few)).toBe("Too few deals say so to read a trend");
    expect(tiedFinding(few)).toBe("1 of 11 deals that say so are tied to one cloud");
  });

  it("name the last exclusive deal", () => {
    const deal = (announcedOn: string, term: TermDeal["term"]): TermDeal => ({
      id: announcedOn,
      startup: "OpenAI",
      announcedOn,
      amount: { minor: 1, currency: "USD" },
      term,
    });
    const deals = [deal("2023-01-23", "exclusive"), deal("2019-07-22", "exclusive"), deal("2024-02-29", "multi")];
    expect(exclusiveFinding(deals)).toBe("No public deal on record after January 2023 is exclusive");
    expect(exclusiveFinding(deals.slice(2))).toBe("No public deal with a known amount is exclusive");
    expect(exclusiveFinding(deals.slice(0, 2))).toContain("23 Jan 2023, is exclusive");
  });

  it("call sources at odds only where they are", () => {
    const total = (source: string, fundingUsdB: number) => ({
      year: 2024,
      source,
      scope: "",
      fundingUsdB,
      deals: null,
      averageUsdM: null,
      sourceUrl: null,
      note: null,
    });
    expect(totalsFinding([total("a", 50), total("b", 110)])).toBe("Nobody counts the same market");
    expect(totalsFinding([total("a", 50), total("b", 60)])).toBe("Funding on record, by source");
  });
});
