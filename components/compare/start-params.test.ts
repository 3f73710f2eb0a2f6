import { describe, expect, it } from "vitest";
import { readOffersQuery } from "@/lib/core/offers/offers-query";
import { startParams } from "./start-params";

const start = (raw: Record<string, string>) => {
  const { query, refused } = readOffersQuery(raw);
  return startParams(raw, query, refused);
};

describe("what the page starts from", () => {
  it("keeps a refused figure where it was typed, to be mended", () => {
    expect(start({ a: "h", "a.cash": "lots", "a.need": "70", rate: "900" })).toEqual({
      a: "h",
      "a.cash": "lots",
      "a.need": "70",
      rate: "900",
    });
  });

  it("puts no text of another offer, and none too long for a field, into a field", () => {
    expect(start({ b: "h", "b.cash": "lots" })).toEqual({ a: "h" });
    expect(start({ a: "h", "a.cash": "x".repeat(500) })).toEqual({ a: "h" });
  });
});
