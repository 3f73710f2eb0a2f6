import { describe, expect, it } from "vitest";
import { applyEntry } from "@/lib/core/offers/apply-entry";
import { compareOffers } from "@/lib/core/offers/compare-offers";
import type { OfferEntry } from "@/lib/core/offers/offers-query";
import { blankOffer } from "@/lib/core/offers/read-offer";
import { chartTitle, decimalsFor, inMillions, lineNote } from "./offer-words";

const compare = (figures: OfferEntry["figures"]) => {
  const [only] = compareOffers([applyEntry(blankOffer(), { source: "h", figures })]).offers;
  if (only === undefined) throw new Error("one offer gives one comparison");
  return only;
};
const larkspur = compare({ cash: 40, spend: 45, term: 36 });

describe("words beside the figures", () => {
  it("says under each row what it is worked out from", () => {
    expect(lineNote(larkspur, "commitment", 1)).toBe("A: 45.0 less what the same work costs elsewhere, 34.4");
    // 12 of 36 months: 15 of 45; 15 x 85% x 90% = 11.475
    const ended = compare({ cash: 40, spend: 45, term: 36, sunset: 12 });
    expect(lineNote(ended, "commitment", 1)).toBe("A: 15.0 of 45.0 less what the same work costs elsewhere, 11.5");
    expect(lineNote(compare({ cash: 1, credits: 20 }), "credits", 1)).toBe("A: 60% of 20.0");
    expect(lineNote(compare({ cash: 1, milestones: 12 }), "milestones", 1)).toBe("A: 12.0 less 35%");
    expect(lineNote(compare({ cash: 1, tied: 80 }), "exclusivity", 1)).toBe("A: your compute spend is not stated");
    expect(lineNote(compare({ cash: 1 }), "commitment", 1)).toBeNull();
  });

  it("states the finding of the picture, with the cap where a release sets one", () => {
    expect(chartTitle(larkspur, null)).toBe("A clean offer 26% lower is worth as much");
    expect(chartTitle(larkspur, 29.35)).toBe(
      "A clean offer 26% lower is worth as much; the price release caps it at 29%",
    );
    expect(chartTitle(compare({ cash: 1, spend: 45, term: 36 }), null)).toMatch(/takes back more than it brings/);
  });

  it("prints millions with a true minus, and small offers with more decimals", () => {
    expect(inMillions(-1_057_500_000, "USD", 1)).toBe("−10.6");
    expect(inMillions(1_200_000_000, "USD", 1, true)).toBe("+12.0");
    expect([decimalsFor([larkspur]), decimalsFor([compare({ cash: 0.25 })])]).toEqual([1, 3]);
  });
});
