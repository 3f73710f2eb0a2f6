import { describe, expect, it } from "vitest";
import { breakEvenPercent, effectiveValue, releaseGap } from "./effective-value";
import type { OfferTerms } from "./offer";
import type { Figures } from "./offer-field";

const NOTHING: Figures = {
  cash: 0,
  credits: 0,
  usable: 60,
  milestones: 0,
  held: 35,
  after: null,
  spend: 0,
  term: null,
  gap: 10,
  need: 85,
  compute: null,
  tied: 0,
  months: null,
  release: null,
  wait: null,
  sunset: null,
};
/** Sums in the tests are in millions of dollars; the code counts cents. */
const M = 100_000_000;
const terms = (figures: Partial<Figures>, ends: OfferTerms["ends"] = "both"): OfferTerms => ({
  currency: "USD",
  figures: { ...NOTHING, ...figures },
  ends,
});
const inMillions = (t: OfferTerms, yearly = 0) => {
  const { value, lines } = effectiveValue(t, yearly);
  return { value: (value ?? Number.NaN) / M, lines: lines.map(({ minor }) => (minor === null ? null : minor / M)) };
};

describe("effective value, worked sums", () => {
  it("takes off what a commitment costs above the same work elsewhere", () => {
    // The same work elsewhere: 45 x 85% x (1 - 10%) = 34.425. Cost 45 - 34.425 = 10.575. Value 40 - 10.575 = 29.425.
    const larkspur = terms({ cash: 40 * M, spend: 45 * M, term: 36 });
    expect(inMillions(larkspur)).toEqual({ value: 29.425, lines: [40, 0, 0, -10.575, 0] });
    // 1 - 29.425 / 40 = 26.4375%
    expect(breakEvenPercent(effectiveValue(larkspur))).toBeCloseTo(26.4375, 9);
  });

  it("counts credits by what is usable and milestone money by its odds", () => {
    // 18 + 20 x 60% + 12 x (1 - 35%) = 18 + 12 + 7.8 = 37.8; headline 18 + 20 + 12 = 50
    const castellan = terms({ cash: 18 * M, credits: 20 * M, milestones: 12 * M });
    expect(inMillions(castellan)).toEqual({ value: 37.8, lines: [18, 12, 7.8, 0, 0] });
    expect(effectiveValue(castellan).headline).toBe(50 * M);
  });

  it("counts what a tie costs beyond the commitment, and needed work under both once", () => {
    // Tied: 2 a month x 80% x 36 = 57.6. Needed under the commitment: 45 x 85% = 38.25. Beyond: 57.6 - 38.25 = 19.35.
    // At a gap of 10% that costs 1.935 on top of 10.575; 40 - 12.51 = 27.49.
    const both = terms({ cash: 40 * M, spend: 45 * M, term: 36, compute: 2 * M, tied: 80, months: 36 });
    expect(inMillions(both)).toEqual({ value: 27.49, lines: [40, 0, 0, -10.575, -1.935] });
    // Without a commitment: 2 x 100% x 36 x 10% = 7.2
    const tie = terms({ cash: 40 * M, compute: 2 * M, tied: 100, months: 36 });
    expect(inMillions(tie).lines).toEqual([40, 0, 0, 0, -7.2]);
  });

  it("ends the commitment where a price release is met, and only above its threshold", () => {
    // 15% dearer is 1 - 1 / 1.15 = 13.043% cheaper elsewhere.
    expect(releaseGap({ release: 15 })).toBeCloseTo(13.0435, 4);
    const released = (gap: number) => terms({ cash: 40 * M, spend: 45 * M, term: 36, gap, release: 15, wait: 90 });
    // At 13%: 45 - 45 x 85% x 87% = 45 - 33.2775 = 11.7225
    expect(inMillions(released(13)).lines[3]).toBeCloseTo(-11.7225, 9);
    // At 20%, 90 of 30 x 36 days: 45 x 3 / 36 = 3.75; 3.75 - 3.75 x 85% x 80% = 3.75 - 2.55 = 1.2
    expect(inMillions(released(20)).lines[3]).toBeCloseTo(-1.2, 9);
    // A release of the exclusivity alone leaves the commitment: 45 - 45 x 85% x 80% = 14.4
    const tieOnly = { ...released(20), ends: "exclusivity" as const };
    expect(inMillions(tieOnly).lines[3]).toBeCloseTo(-14.4, 9);
  });

  it("ends on a date", () => {
    // 12 of 36 months: 45 / 3 = 15; 15 - 15 x 85% x 90% = 3.525
    expect(inMillions(terms({ cash: 40 * M, spend: 45 * M, term: 36, sunset: 12 })).lines[3]).toBeCloseTo(-3.525, 9);
    // A date after the term changes nothing.
    expect(inMillions(terms({ cash: 40 * M, spend: 45 * M, term: 36, sunset: 48 })).lines[3]).toBeCloseTo(-10.575, 9);
  });

  it("discounts only when asked, and only what comes later", () => {
    const later = terms({ cash: 10 * M, milestones: 12.1 * M, held: 0, after: 24 });
    expect(inMillions(later).value).toBeCloseTo(22.1, 9);
    // 12.1 in two years at 10% is 12.1 / 1.21 = 10
    expect(inMillions(later, 10).value).toBeCloseTo(20, 6);
    // 12 a year for one year, 1 a month at the end of each: at 12.6825% a year (1% a month) 1 x (1 - 1.01^-12) / 0.01 = 11.255077
    const paid = terms({ cash: 40 * M, spend: 12 * M, term: 12, need: 0 });
    expect(inMillions(paid, (1.01 ** 12 - 1) * 100).lines[3]).toBeCloseTo(-11.255077, 5);
  });

  it("leaves open what is not stated instead of taking it for nothing", () => {
    const unknown = effectiveValue(terms({ cash: null, spend: null, tied: 100 }));
    expect(unknown).toMatchObject({ headline: null, value: null, atMost: true });
    expect(unknown.open).toEqual(["cash", "spend", "compute", "months"]);
    const tie = effectiveValue(terms({ cash: 40 * M, tied: 100, months: 36 }));
    expect([tie.value, tie.atMost, tie.lines.at(-1)]).toEqual([40 * M, true, { type: "exclusivity", minor: null }]);
    expect(breakEvenPercent(unknown)).toBeNull();
  });
});
