import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money, toMajor } from "../../shared/money";
import { findBareAmounts } from "./find-bare-amounts";
import { parseFigure } from "./parse-figure";
import { findAmounts, mainCurrency } from "./parse-money";

const read = (text: string): [number, string][] =>
  findAmounts(text).map((match) => [toMajor(match.money), match.money.currency]);

describe("findAmounts", () => {
  it.each<[string, [number, string][]]>([
    ["$45,000,000", [[45_000_000, "USD"]]],
    ["US$40m", [[40_000_000, "USD"]]],
    ["40 MSEK", [[40_000_000, "SEK"]]],
    ["$2½ million", [[2_500_000, "USD"]]],
    ["five (5) million dollars", [[5_000_000, "USD"]]],
    ["5億円", [[500_000_000, "JPY"]]],
    ["USD 40MM", [[40_000_000, "USD"]]],
    ["US$ 1.5 billion", [[1_500_000_000, "USD"]]],
    ["40 million dollars", [[40_000_000, "USD"]]],
    ["forty million dollars", [[40_000_000, "USD"]]],
    ["EUR 110m", [[110_000_000, "EUR"]]],
    ["120.000 EUR", [[120_000, "EUR"]]],
    ["€1.250.000", [[1_250_000, "EUR"]]],
    ["three million euro", [[3_000_000, "EUR"]]],
    ["£18,000,000", [[18_000_000, "GBP"]]],
    ["CHF 3'000'000", [[3_000_000, "CHF"]]],
    ["KRW 10,000,000,000", [[10_000_000_000, "KRW"]]],
    ["Rs. 80 crore", [[800_000_000, "INR"]]],
    ["INR 20,00,00,000", [[200_000_000, "INR"]]],
    ["RMB 5m", [[5_000_000, "CNY"]]],
    ["人民币一亿元", [[100_000_000, "CNY"]]],
    ["4,000万元", [[40_000_000, "CNY"]]],
    ["1.2亿元", [[120_000_000, "CNY"]]],
    ["800万美元", [[8_000_000, "USD"]]],
    ["新臺幣一億五千萬元", [[150_000_000, "TWD"]]],
    ["＄5,000", [[5_000, "USD"]]],
    ["$40-50 million", [[40_000_000, "USD"]]],
    ["US Dollars 40,000,000", [[40_000_000, "USD"]]],
    ["$forty million", [[40_000_000, "USD"]]],
    ["half a million dollars", [[500_000, "USD"]]],
    ["four and a half million dollars", [[4_500_000, "USD"]]],
    ["sixty million (60,000,000) dollars", [[60_000_000, "USD"]]],
    ["$12 mil", [[12_000_000, "USD"]]],
    ["a 12-million-dollar floor", [[12_000_000, "USD"]]],
    ["5 Mio. €", [[5_000_000, "EUR"]]],
    ["USD5000万", [[50_000_000, "USD"]]],
    ["500万美刀", [[5_000_000, "USD"]]],
    ["3000万人民币", [[30_000_000, "CNY"]]],
    [
      "Year 1: $12,000,000; Year 2: $18,000,000",
      [
        [12_000_000, "USD"],
        [18_000_000, "USD"],
      ],
    ],
  ])("%s", (text, amounts) => expect(read(text)).toEqual(amounts));

  it.each(["12,000 GPU-hours", "5 months", "10^24 operations", "Series B-1", "三十日内", "$ per share"])(
    "finds no money in: %s",
    (text) => expect(read(text)).toEqual([]),
  );

  it("does not take the first letter of the next word for a multiplier", () => {
    expect(read("pay $5 monthly")).toEqual([[5, "USD"]]);
    expect(read("pay $5 before noon")).toEqual([[5, "USD"]]);
  });

  it("drops amounts that no integer holds", () => {
    expect(read("$999999999999999 billion")).toEqual([]);
  });

  it("reads back any amount it would print", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom("USD", "EUR", "JPY"), (n, currency) => {
        const [match] = findAmounts(`${currency} ${n.toLocaleString("en-US")} at closing`);
        expect(match?.money).toEqual(money(n, currency));
      }),
    );
  });
});

describe("parseFigure", () => {
  it.each([
    ["45,000,000", 45_000_000],
    ["1.5", 1.5],
    ["120.000", 120_000],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["0.125", 0.125],
    ["2'500'000", 2_500_000],
  ])("%s is %d", (figure, value) => expect(parseFigure(figure)).toBe(value));
});

describe("findBareAmounts", () => {
  it.each([
    ["4m out of the 12", [4_000_000]],
    ["the 900k grant", [900_000]],
    ["赔1200万，外加", [12_000_000]],
    ["not 12 of them", []],
    ["1500张卡", []],
  ])("%s", (text, amounts) => {
    expect(findBareAmounts(text, "USD").map((match) => toMajor(match.money))).toEqual(amounts);
  });
});

describe("mainCurrency", () => {
  it("is the most frequent one, or none", () => {
    expect(mainCurrency("EUR 5m, EUR 7m and $3m")).toBe("EUR");
    expect(mainCurrency("no money here")).toBeNull();
  });
});

describe("findAmounts in a long text", () => {
  const filling = "The parties meet every quarter to go through the plan. ".repeat(80);
  const sums = [
    "$45,000,000",
    "forty million dollars",
    "USD 40MM",
    "one hundred and twenty-five million five hundred thousand euros",
  ];

  it("finds the same sums at the same places as piece by piece", () => {
    const text = sums.map((sum) => `${filling}It pays ${sum} then. `).join("");
    const found = findAmounts(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sums);
    expect(found.map(({ money }) => money)).toEqual(sums.flatMap((sum) => findAmounts(sum).map(({ money }) => money)));
  });
});
