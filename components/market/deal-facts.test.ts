import { describe, expect, it } from "vitest";
import type { DealDetail, StatedField, StatedTerm } from "@/lib/core/market/deal-detail";
import { dealFacts } from "./deal-facts";

const source = { source: "itbear.com", sourceUrl: null, quote: null, statedOn: null, confidence: "verified" as const };
const field = (name: string, value: string | null, from = "itbear.com"): StatedField => ({
  ...source,
  source: from,
  field: name,
  value,
  current: from === "itbear.com",
});
const term = (kind: string, state: StatedTerm["state"], detail: string | null = null): StatedTerm => ({
  ...source,
  kind,
  state,
  detail,
});
const detail = (fields: StatedField[], terms: StatedTerm[] = []): DealDetail => ({
  startupKey: "openai",
  history: [],
  deal: {
    id: "d1",
    provenance: "public",
    startup: "OpenAI",
    country: "US",
    announcedOn: "2023-01-23",
    round: null,
    amount: null,
    valuation: null,
    lead: [],
    investorKinds: [],
    exclusivity: "yes",
    dataSharing: "unknown",
    cloudTerms: "exclusive",
    cloudProvider: "Azure",
    strings: [],
    sourceUrl: null,
    sourceQuote: null,
    confidence: "verified",
  },
  investors: [],
  terms,
  fields,
  asOf: "2026-11-23",
});
const factOf = (facts: ReturnType<typeof dealFacts>, name: string) => facts.find((f) => f.name === name);

describe("dealFacts", () => {
  it("says values in words and money in full", () => {
    const facts = dealFacts(detail([field("amount", "1000000000000 USD"), field("cloudTerms", "exclusive")]));
    expect(factOf(facts, "Amount")?.entries[0]?.text).toBe("$10,000,000,000");
    expect(factOf(facts, "Cloud term")?.entries[0]).toMatchObject({ text: "Exclusive", severity: 3 });
  });

  it("keeps a row for what no source says", () => {
    const facts = dealFacts(detail([], [term("data_sharing", "unknown")]));
    expect(factOf(facts, "Valuation")?.entries).toEqual([{ text: null, source: null, current: true }]);
    expect(factOf(facts, "Data sharing")?.entries[0]?.text).toBeNull();
  });

  it("shows sources that disagree side by side and says so", () => {
    const facts = dealFacts(detail([field("amount", "100 USD"), field("amount", "200 USD", "axios.com")]));
    const amount = factOf(facts, "Amount");
    expect(amount?.conflict).toBe(true);
    expect(amount?.entries.map((e) => [e.text, e.current])).toEqual([
      ["$1", true],
      ["$2", false],
    ]);
  });

  it("finds no conflict in sources that agree", () => {
    const facts = dealFacts(detail([field("round", "Seed"), field("round", "Seed", "axios.com")]));
    expect(factOf(facts, "Round")).toMatchObject({ conflict: false });
  });

  it("falls back to the deal's own values where no source is kept for a field", () => {
    const empty = detail([]);
    const own = { ...empty, deal: { ...empty.deal, round: "Seed", amount: { minor: 4_500_000_000, currency: "USD" } } };
    const facts = dealFacts(own);
    expect(factOf(facts, "Amount")?.entries[0]).toMatchObject({ text: "$45,000,000", current: true });
    expect(factOf(facts, "Round")?.entries[0]?.source?.confidence).toBe("verified");
  });

  it("leaves out what the generator never makes, because nobody withholds it", () => {
    const empty = detail([]);
    const facts = dealFacts({ ...empty, deal: { ...empty.deal, provenance: "calibrated", cloudTerms: null } });
    expect(factOf(facts, "Cloud term")).toBeUndefined();
  });

  it("marks protections, and keeps a term's own words", () => {
    const facts = dealFacts(detail([], [term("multi_cloud_right", "yes"), term("revenue_share", "yes", "20%")]));
    expect(factOf(facts, "Multi-cloud right")?.entries[0]).toMatchObject({ text: "Yes", severity: null });
    expect(factOf(facts, "Revenue share")?.entries[0]).toMatchObject({ text: "Yes", detail: "20%" });
  });
});
