import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenPercent, effectiveValue } from "./effective-value";
import type { OfferTerms } from "./offer";
import { ENDS, type Figures } from "./offer-field";

const money = fc.integer({ min: 0, max: 500_000_000_00 });
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const months = fc.integer({ min: 1, max: 120 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const figures: fc.Arbitrary<Figures> = fc.record({
  cash: money,
  credits: money,
  usable: percent,
  milestones: money,
  held: percent,
  after: maybe(months),
  spend: money,
  term: months,
  gap: fc.double({ min: 0, max: 90, noNaN: true }),
  need: percent,
  compute: fc.integer({ min: 0, max: 10_000_000_00 }),
  tied: percent,
  months,
  release: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
  wait: maybe(fc.integer({ min: 0, max: 720 })),
  sunset: maybe(months),
});
const terms: fc.Arbitrary<OfferTerms> = fc.record({
  currency: fc.constant("USD"),
  figures,
  ends: fc.constantFrom(...ENDS),
});
const yearly = fc.constantFrom(0, 0, 5, 12.5, 40);
const up = fc.double({ min: 0, max: 1, noNaN: true });

const worth = (t: OfferTerms, rate: number) => effectiveValue(t, rate).value ?? Number.NaN;
const change = (t: OfferTerms, changed: Partial<Figures>): OfferTerms => ({
  ...t,
  figures: { ...t.figures, ...changed },
});
/** Where two sums differ by less than floating point can tell, rounding may part them by a cent. */
const CENT = 1;
const num = (value: number | null) => value ?? 0;

/** Each makes a clause worse (for the company); `by` from 0 to 1 says how much. */
const WORSE: [string, (t: OfferTerms, by: number) => OfferTerms][] = [
  ["less cash", (t, by) => change(t, { cash: Math.round(num(t.figures.cash) * (1 - by)) })],
  [
    "cash turned into credits",
    (t, by) => {
      const moved = Math.round(num(t.figures.cash) * by);
      return change(t, { cash: num(t.figures.cash) - moved, credits: num(t.figures.credits) + moved });
    },
  ],
  [
    "cash turned into milestone money",
    (t, by) => {
      const moved = Math.round(num(t.figures.cash) * by);
      return change(t, { cash: num(t.figures.cash) - moved, milestones: num(t.figures.milestones) + moved });
    },
  ],
  ["less usable credits", (t, by) => change(t, { usable: num(t.figures.usable) * (1 - by) })],
  ["less likely milestones", (t, by) => change(t, { held: num(t.figures.held) + (100 - num(t.figures.held)) * by })],
  ["later milestones", (t, by) => change(t, { after: num(t.figures.after) + Math.round(60 * by) })],
  ["more commitment", (t, by) => change(t, { spend: Math.round(num(t.figures.spend) * (1 + 3 * by)) })],
  [
    "a longer commitment at the same spend a month",
    (t, by) => {
      const term = num(t.figures.term) + Math.round(60 * by);
      return change(t, { term, spend: (num(t.figures.spend) / num(t.figures.term)) * term });
    },
  ],
  ["less of it needed", (t, by) => change(t, { need: num(t.figures.need) * (1 - by) })],
  ["a larger tie", (t, by) => change(t, { tied: num(t.figures.tied) + (100 - num(t.figures.tied)) * by })],
  ["a longer tie", (t, by) => change(t, { months: num(t.figures.months) + Math.round(60 * by) })],
  ["more compute under the tie", (t, by) => change(t, { compute: Math.round(num(t.figures.compute) * (1 + by)) })],
  [
    "a price release that takes more",
    (t, by) => change(t, { release: t.figures.release === null ? null : t.figures.release + 100 * by }),
  ],
  ["a price release that takes longer", (t, by) => change(t, { wait: num(t.figures.wait) + Math.round(720 * by) })],
  ["no price release", (t) => change(t, { release: null })],
  [
    "a later sunset",
    (t, by) => change(t, { sunset: t.figures.sunset === null ? null : t.figures.sunset + Math.round(60 * by) }),
  ],
  ["no sunset", (t) => change(t, { sunset: null })],
  [
    "an end of one promise instead of both",
    (t, by) => (t.ends === "both" ? { ...t, ends: by < 0.5 ? "commitment" : "exclusivity" } : t),
  ],
];

describe("a worse clause never improves an offer", () => {
  it.each(WORSE)("%s", (_, worsen) => {
    fc.assert(
      fc.property(terms, yearly, up, (t, rate, by) => {
        expect(worth(worsen(t, by), rate)).toBeLessThanOrEqual(worth(t, rate) + CENT);
      }),
    );
  });

  it("a dearer investor, up to where the price release ends the promise and again after it", () => {
    fc.assert(
      fc.property(terms, yearly, up, up, (t, rate, a, b) => {
        const cliff = t.figures.release === null ? 90 : Math.min(90, 100 - 100 / (1 + t.figures.release / 100));
        const sides = [[0, cliff], ...(cliff < 90 ? [[Math.min(90, cliff + 1e-6), 90]] : [])];
        for (const [from = 0, to = 0] of sides) {
          const at = (x: number) => worth(change(t, { gap: from + (to - from) * x }), rate);
          expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)) + CENT);
        }
      }),
    );
  });
});

describe("the sum", () => {
  it("is that of its lines, to the cent", () => {
    fc.assert(
      fc.property(terms, yearly, (t, rate) => {
        const { lines, value } = effectiveValue(t, rate);
        expect(lines.reduce((sum, { minor }) => sum + (minor ?? Number.NaN), 0)).toBe(value);
        for (const { minor } of lines) expect(Number.isSafeInteger(minor)).toBe(true);
      }),
    );
  });

  it("of a clean offer is its cash, whatever is assumed", () => {
    fc.assert(
      fc.property(terms, yearly, (t, rate) => {
        const clean = change(t, { credits: 0, milestones: 0, spend: 0, tied: 0 });
        expect(worth(clean, rate)).toBe(t.figures.cash);
      }),
    );
  });

  it("is worth exactly as much as the clean offer at its break-even", () => {
    fc.assert(
      fc.property(terms, yearly, (t, rate) => {
        const result = effectiveValue(t, rate);
        const percent = breakEvenPercent(result);
        fc.pre(percent !== null && result.value !== null && result.value >= 0 && result.headline !== null);
        const cash = Math.round(((result.headline ?? 0) * (100 - (percent ?? 0))) / 100);
        const clean = change(t, { cash, credits: 0, milestones: 0, spend: 0, tied: 0 });
        expect(worth(clean, rate)).toBe(result.value);
      }),
    );
  });

  it("scales with the money, up to a cent a line", () => {
    fc.assert(
      fc.property(terms, yearly, fc.integer({ min: 2, max: 9 }), (t, rate, times) => {
        const { cash, credits, milestones, spend, compute } = t.figures;
        const scaled = change(t, {
          cash: num(cash) * times,
          credits: num(credits) * times,
          milestones: num(milestones) * times,
          spend: num(spend) * times,
          compute: num(compute) * times,
        });
        expect(Math.abs(worth(scaled, rate) - times * worth(t, rate))).toBeLessThanOrEqual(2 * (times + 1));
      }),
    );
  });
});
