import { describe, expect, it } from "vitest";
import { applyEntry } from "./apply-entry";
import { compareOffers } from "./compare-offers";
import type { Offer } from "./offer";
import type { OfferEntry } from "./offers-query";
import { offersVerdict } from "./offers-verdict";
import { blankOffer } from "./read-offer";

const offer = (name: string, figures: OfferEntry["figures"], currency = "USD"): Offer =>
  applyEntry(blankOffer(), { source: "h", name, currency, figures });

const stratus = offer("Stratus Peak", { cash: 40, spend: 45, term: 36, release: 15 });
const bellweather = offer("Bellweather", { cash: 32 });
// 18 + 20 x 60% + 12 x 65% = 37.8; 42 - 42 x 85% x 90% = 9.87; 37.8 - 6.3 is reached with 26.808511 committed
const castellan = offer("Castellan", { cash: 18, credits: 20, milestones: 12, spend: 26.808511, term: 36 });
const say = (offers: Offer[], exchange = {}) => offersVerdict(compareOffers(offers, 0, exchange));

describe("the first line", () => {
  it("says which is worth most and by how much", () => {
    // 32.0 - 29.425 = 2.575; 32.0 - 31.5 = 0.5
    expect(say([stratus, bellweather, castellan])).toBe(
      "The smallest cheque is worth most: Bellweather’s clean $32.0M is worth $2.6M more than Stratus Peak’s $40.0M and $500.0K more than Castellan’s $50.0M.",
    );
    expect(say([stratus, offer("Dear", { cash: 20 })])).toMatch(
      /^The largest cheque is worth most: Stratus Peak’s \$40\.0M is/,
    );
  });

  it("says what one offer is worth, and that a clean one is worth what it says", () => {
    expect(say([stratus])).toBe("Stratus Peak’s $40.0M is worth $29.4M: a clean offer 26% lower is worth as much.");
    expect(say([bellweather])).toBe(
      "Bellweather’s clean $32.0M is worth what it says. Add an offer to compare it with.",
    );
    expect(say([offer("Trap", { cash: 1, spend: 45, term: 36 })])).toMatch(/takes back more than it brings/);
  });

  it("compares no currencies without a rate, and with one only the values", () => {
    const yuan = offer("云桥", { cash: 300 }, "CNY");
    expect(say([bellweather, yuan])).toMatch(/^The offers are in USD and CNY: type in a rate/);
    expect(compareOffers([bellweather, yuan]).best).toEqual([]);
    // 300 x 0.14 = 42; 42 - 32 = 10
    expect(say([bellweather, yuan], { CNY: 0.14 })).toBe(
      "云桥 is worth most: 云桥’s clean CNY 300.0M is worth $10.0M more than Bellweather’s clean $32.0M.",
    );
  });

  it("says when two are worth the same, when one cannot be placed, and when the best is a ceiling", () => {
    expect(say([bellweather, offer("Other", { cash: 32 })])).toBe("Bellweather and Other are worth the same, $32.0M.");
    expect(say([bellweather, stratus, offer("Blank", {})])).toMatch(
      /Blank states no investment and cannot be placed\.$/,
    );
    const tied = offer("Tied", { cash: 50, tied: 100 });
    expect(say([bellweather, tied])).toMatch(/The figure of Tied is a ceiling: a cost that its paper leaves open/);
    expect(say([])).toMatch(/^Put up to four offers/);
  });
});
