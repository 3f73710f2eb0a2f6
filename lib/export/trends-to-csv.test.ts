import { describe, expect, it } from "vitest";
import type { TrendReport } from "../core/market/trend";
import { marketToCsv } from "./trends-to-csv";

/** 2024 of the article: 50 $B over 526 deals; 358 tied, 305 sharing data; 40 of 100 large ones with a cloud provider. */
const year = {
  year: 2024,
  deals: 526,
  fundingMinor: 50e9 * 100,
  amounts: 526,
  exclusivity: { k: 358, n: 526 },
  dataSharing: { k: 305, n: 526 },
  both: 230,
  large: { k: 40, n: 100 },
};
const report: TrendReport = {
  set: "calibrated",
  years: [year],
  published: [],
  publicYears: [{ ...year, exclusivity: { k: 0, n: 7 } }],
  totals: [],
  events: [],
  setCount: 1731,
  asOf: "2026-05-10",
};

describe("marketToCsv", () => {
  it("gives a row per measure with the counts behind it, and the public record as its own row", () => {
    const rows = marketToCsv(report, { set: "calibrated" }).trim().split("\r\n");
    expect(rows[0]).toBe("data_set,measure,year,unit,published,computed,difference,n,of,as_of");
    expect(rows).toContain("calibrated,funding,2024,USD billion,,50,,526,526,2026-05-10");
    expect(rows).toContain("calibrated,largeCloud,2024,percent,,40,,40,100,2026-05-10");
    expect(rows.at(-1)).toBe("public,exclusivity,2024,percent,,0,,0,7,2026-05-10");
  });

  it("does not repeat the public record under itself", () => {
    const rows = marketToCsv({ ...report, set: "public" }, { set: "public" })
      .trim()
      .split("\r\n");
    expect(rows).toHaveLength(6);
  });
});
