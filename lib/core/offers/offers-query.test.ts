import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEntry, withoutEchoes } from "./apply-entry";
import { ENDS, FIELD_NAMES, OFFER_FIELDS } from "./offer-field";
import { fromFigure, offersSearch, readOffersQuery, toFigure } from "./offers-query";
import { blankOffer } from "./read-offer";

const paramsOf = (search: string) => Object.fromEntries(new URLSearchParams(search));
const entry = fc.record({
  source: fc.constantFrom("h", "r:abc-123", "s:larkspur-series-b"),
  ends: fc.constantFrom(...ENDS),
  name: fc.constantFrom("Bellweather only", "云桥", "A & B = C"),
  currency: fc.constantFrom("USD", "CNY"),
  figures: fc
    .subarray([...FIELD_NAMES])
    .map((fields) =>
      Object.fromEntries(fields.map((f) => [f, Math.min(OFFER_FIELDS[f].max, Math.max(OFFER_FIELDS[f].min, 12.25))])),
    ),
});

describe("the address of a comparison", () => {
  it("is one address for one comparison", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.constantFrom(0, 8),
        (entries, n, rate) => {
          const exchange: Record<string, number> = rate === 0 ? {} : { CNY: 0.14 };
          const query = { entries, rate, exchange, show: n % entries.length };
          const search = offersSearch(query);
          expect(readOffersQuery(paramsOf(search))).toEqual({ query, refused: [] });
        },
      ),
    );
  });

  it("refuses what is out of range with the field and the range, and uses the rest", () => {
    const { query, refused } = readOffersQuery({
      a: "h",
      "a.cash": "40",
      "a.term": "abc",
      "a.need": "101",
      "a.gap": "-5",
      "a.spend": "9".repeat(400),
      "a.ends": "never",
      "a.currency": "dollars",
      b: "../../etc/passwd",
      rate: "5000",
      "fx.CNY": "0",
      unknown: "is not ours",
    });
    expect(query.entries).toEqual([{ source: "h", figures: { cash: 40 } }]);
    const messages = refused.map(({ message }) => message);
    expect(messages).toContain('Term of A: "abc" is not a number from 1 to 480 months.');
    expect(messages).toContain('Compute you would need anyway of A: "101" is not a number from 0 to 100%.');
    expect(messages).toContain('Best alternative is cheaper by of A: "-5" is not a number from 0 to 90%.');
    expect(messages).toContain('Discount rate a year: "5000" is not a number from 0 to 50%.');
    expect(refused.map(({ name }) => name).sort()).toEqual(
      ["a.currency", "a.ends", "a.gap", "a.need", "a.spend", "a.term", "b", "fx.CNY", "rate"].sort(),
    );
    for (const message of messages) expect(message.length).toBeLessThan(160);
  });

  it("understands figures as people write them, and blanks as nothing", () => {
    const { query } = readOffersQuery({ a: "h", "a.cash": " $1,200.5 ", "a.need": "85%", "a.gap": "", "a.name": " " });
    expect(query.entries).toEqual([{ source: "h", figures: { cash: 1200.5, need: 85 } }]);
  });

  it("writes no number that it would not read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_00000000 }), (n) => {
        const query = { entries: [{ source: "h", figures: { cash: n / 1e8 } }], rate: 0, exchange: {}, show: 0 };
        expect(readOffersQuery(paramsOf(offersSearch(query)))).toEqual({ query, refused: [] });
      }),
    );
    expect(offersSearch(readOffersQuery({ a: "h", "a.cash": "0.0000001" }).query)).toBe("?a=h&a.cash=0.0000001");
  });

  it("adds an offer and shows it; a fifth is refused", () => {
    const one = readOffersQuery({ a: "h", "a.cash": "4", add: "s:larkspur-series-b" });
    expect(offersSearch(one.query)).toBe("?a=h&a.cash=4&b=s:larkspur-series-b&show=b");
    const five = readOffersQuery({ a: "h", b: "h", c: "h", d: "h", add: "h" });
    expect([five.query.entries.length, five.refused[0]?.message]).toEqual([
      4,
      "Four offers are compared at most. Remove one first.",
    ]);
  });

  it("closes the gap an offer leaves that was taken out", () => {
    expect(offersSearch(readOffersQuery({ a: "h", c: "s:x", "c.need": "70", show: "c" }).query)).toBe(
      "?a=h&b=s:x&b.need=70&show=b",
    );
  });
});

describe("figures typed in", () => {
  it("go from millions to minor units and back unchanged", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_00 }),
        fc.constantFrom("USD", "CNY", "JPY"),
        (minor, code) => {
          expect(toFigure("cash", fromFigure("cash", minor, code), code)).toBe(minor);
        },
      ),
    );
  });

  it("replace what was read, and only what was changed stays in the address", () => {
    const base = blankOffer();
    const typed = applyEntry(base, { source: "h", name: "Bellweather", figures: { cash: 32 } });
    expect([typed.name, typed.figures.cash, typed.sources.cash]).toEqual([
      "Bellweather",
      3_200_000_000,
      { from: "typed" },
    ]);
    const sent = { source: "h", name: "Clean offer", currency: "USD", figures: { gap: 10, need: 70, credits: 0 } };
    expect(withoutEchoes(base, sent)).toEqual({ source: "h", figures: { need: 70 } });
  });

  it("never take a sum over into another currency", () => {
    const base = applyEntry(blankOffer(), { source: "h", figures: { cash: 32, credits: 8 } });
    const euros = applyEntry(base, { source: "h", currency: "EUR", figures: { credits: 7 } });
    expect([euros.figures.cash, euros.figures.credits]).toEqual([null, 700_000_000]);
    expect(euros.sources.cash).toEqual({ from: "unstated", ask: "the paper gives it in USD; type it in EUR" });
  });
});
