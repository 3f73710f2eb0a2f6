import { describe, expect, it } from "vitest";
import type { TermDeal } from "@/lib/core/market/public-terms";
import { money } from "@/lib/core/shared/money";
import { comparableDeals } from "./comparable-deals";

const deal = (millions: number, currency = "USD"): TermDeal => ({
  id: String(millions),
  startup: "Startup",
  announcedOn: "2025",
  amount: money(millions * 1e6, currency),
  term: "multi",
});

describe("deals of the same order of size", () => {
  it("counts from a third to three times the amount, ends included, in dollars only", () => {
    const deals = [deal(9.9), deal(10), deal(30), deal(90), deal(91), deal(30, "CNY")];
    expect(comparableDeals(deals, 30e6)).toEqual({ n: 3, from: money(10e6, "USD"), to: money(90e6, "USD") });
  });
});
