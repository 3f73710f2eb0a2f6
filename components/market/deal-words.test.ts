import { describe, expect, it } from "vitest";
import type { DealRow } from "@/lib/core/market/deal";
import { readDealQuery } from "@/lib/core/market/deal-url";
import { clearedHref, filterTokens } from "./deal-tokens";
import { dealSentence, dealTitle } from "./deal-words";
import { countryName, tokenWords } from "./words";

const deal: DealRow = {
  id: "d1",
  provenance: "public",
  startup: "OpenAI",
  country: "US",
  announcedOn: "2023-01-23",
  round: "Strategic",
  amount: { minor: 1_000_000_000_000, currency: "USD" },
  valuation: null,
  lead: ["Microsoft"],
  investorKinds: ["cloud"],
  exclusivity: "yes",
  dataSharing: "unknown",
  cloudTerms: "exclusive",
  cloudProvider: "Azure",
  strings: [],
  sourceUrl: null,
  sourceQuote: null,
  confidence: "verified",
};

describe("a deal in words", () => {
  it("is named by who gave and who took, and when", () => {
    expect(dealTitle(deal)).toBe("Microsoft and OpenAI, January 2023");
    expect(dealTitle({ ...deal, lead: [], announcedOn: "2023" })).toBe("OpenAI, 2023");
    expect(dealTitle({ ...deal, lead: ["A", "B", "C"] })).toBe("A, B and others with OpenAI, January 2023");
  });

  it("says what is known of the cloud and what is not", () => {
    expect(dealSentence(deal)).toBe("$10.0B, Strategic; on one cloud only (Azure).");
    const open = { ...deal, amount: null, exclusivity: "unknown" as const, cloudTerms: null, cloudProvider: null };
    expect(dealSentence(open)).toBe("Amount not disclosed, Strategic; cloud term not disclosed.");
    expect(dealSentence({ ...open, cloudTerms: "none" })).toContain("no cloud term reported");
    expect(dealSentence({ ...open, exclusivity: "no" })).toContain("not tied to one cloud");
  });
});

describe("the record's tokens in words", () => {
  it("read as the field names them, and unknown ones as they stand", () => {
    expect([tokenWords("rofr_rofo"), tokenWords("talent_transfer")]).toEqual(["first refusal", "talent transfer"]);
    expect([countryName("FR"), countryName("ZZ"), countryName("Europe")]).toEqual(["France", "ZZ", "Europe"]);
  });
});

describe("filter tokens", () => {
  const { query } = readDealQuery({ set: "public", from: "2023", investorKind: "cloud", sort: "amount", after: "abc" });

  it("say each filter and lead to the first page of the list without it", () => {
    expect(filterTokens(query)).toEqual([
      { text: "From 2023", href: "/deals?set=public&investorKind=cloud&sort=amount" },
      { text: "Investor: Cloud provider", href: "/deals?set=public&from=2023&sort=amount" },
    ]);
  });

  it("are all taken off at once without losing set and order", () => {
    expect(clearedHref(query)).toBe("/deals?set=public&sort=amount");
  });
});
