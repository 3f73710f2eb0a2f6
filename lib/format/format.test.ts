import { describe, expect, it } from "vitest";
import { formatDate } from "./date";
import { formatMillions, formatMoney, formatMoneyFull } from "./money";
import { countOf, formatDifference, formatNumber, listOf } from "./number";

const usd = (dollars: number) => ({ minor: Math.round(dollars * 100), currency: "USD" });

describe("numbers", () => {
  it("are grouped, with fixed decimals and a true minus", () => {
    expect([formatNumber(1731), formatNumber(28, 2), formatNumber(-4.46, 1), formatNumber(-0.04, 1)]).toEqual([
      "1,731",
      "28.00",
      "−4.5",
      "0.0",
    ]);
  });

  it("carry their sign as differences, and none where they round to zero", () => {
    expect([0.016, -0.016, 0.004, -0.004, 0].map((value) => formatDifference(value))).toEqual([
      "+0.02",
      "−0.02",
      "±0",
      "±0",
      "±0",
    ]);
  });

  it("agree with their noun", () => {
    expect([countOf(0, "deal"), countOf(1, "deal"), countOf(1731, "deal")]).toEqual([
      "0 deals",
      "1 deal",
      "1,731 deals",
    ]);
  });

  it("join lists as a sentence does", () => {
    expect([listOf([]), listOf(["a"]), listOf(["a", "b"]), listOf(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});

describe("money", () => {
  it("in prose has one decimal and the unit it reads best in", () => {
    expect([45e6, 10e9, 999_960_000, 950_000, 4_500, 0].map((d) => formatMoney(usd(d)))).toEqual([
      "$45.0M",
      "$10.0B",
      "$1.0B",
      "$950.0K",
      "$4,500",
      "$0",
    ]);
  });

  it("keeps the currency it was reported in", () => {
    expect(formatMoney({ minor: 5_000_000_000_000, currency: "CNY" })).toBe("CNY 50.0B");
    expect(formatMoney({ minor: 15_000_000_000, currency: "KRW" })).toBe("KRW 15.0B");
  });

  it("in full shows minor units only where there are some", () => {
    expect([formatMoneyFull(usd(45e6)), formatMoneyFull(usd(0.14))]).toEqual(["$45,000,000", "$0.14"]);
  });

  it("in a column of millions has no more decimals than it needs", () => {
    expect([5000e6, 16e6, 41.25e6, 0.8e6, 1234.4e6].map((d) => formatMillions(usd(d)))).toEqual([
      "5,000",
      "16",
      "41.3",
      "0.8",
      "1,234",
    ]);
  });
});

describe("dates", () => {
  it("say as much as is known", () => {
    expect([formatDate("2023-01-23"), formatDate("2023-01", "long"), formatDate("2022")]).toEqual([
      "23 Jan 2023",
      "January 2023",
      "2022",
    ]);
  });

  it("take the day of a time stamp and leave other text alone", () => {
    expect([formatDate("2026-11-23T10:00:00.000Z"), formatDate("unknown")]).toEqual(["23 Nov 2026", "unknown"]);
  });
});
