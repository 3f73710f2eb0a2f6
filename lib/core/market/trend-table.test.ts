import { describe, expect, it } from "vitest";
import type { PublishedYear, TrendReport, TrendYear } from "./trend";
import { agreement, buildTrendTable, differenceOf, leastOverlap } from "./trend-table";

/** 2022 of the article: 28 $B over 622 deals, 342 tied (54.98 %), 187 sharing data (30.06 %). */
const year2022: TrendYear = {
  year: 2022,
  deals: 622,
  fundingMinor: 28e9 * 100,
  amounts: 622,
  exclusivity: { k: 342, n: 622 },
  dataSharing: { k: 187, n: 622 },
  both: 90,
  large: { k: 12, n: 40 },
};
const published2022: PublishedYear = {
  year: 2022,
  fundingUsdB: 28,
  exclusivityPct: 55,
  averageUsdM: 45,
  dataSharingPct: 30,
  largeCloudPct: null,
  source: "AINews, May 2026",
};
const report = (years: TrendYear[], published = [published2022]): TrendReport => ({
  set: "calibrated",
  years,
  published,
  publicYears: [],
  totals: [],
  events: [],
  setCount: 1731,
  asOf: "2026-11-23",
});
const cellsOf = (rows: ReturnType<typeof buildTrendTable>) =>
  Object.fromEntries(rows.map((row) => [row.measure, row.cells[0]]));

describe("buildTrendTable", () => {
  it("sets the computed figure beside the published one, in the measure's unit", () => {
    const cells = cellsOf(buildTrendTable(report([year2022]), { set: "calibrated" }));
    expect(cells.funding).toMatchObject({ published: 28, computed: 28, n: 622, of: 622 });
    // 342 / 622 = 0.54984; 28,000 / 622 = 45.016; 187 / 622 = 0.30064
    expect(cells.exclusivity?.computed).toBeCloseTo(54.984, 3);
    expect(cells.average?.computed).toBeCloseTo(45.016, 3);
    expect(cells.dataSharing?.computed).toBeCloseTo(30.064, 3);
    expect(cells.largeCloud).toMatchObject({ published: null, computed: 30, n: 12, of: 40 });
  });

  it("leads from each count to exactly its deals, inside the reader's own filter", () => {
    const cells = cellsOf(buildTrendTable(report([year2022]), { set: "calibrated", country: "US" }));
    const base = { set: "calibrated", country: "US", from: 2022, to: 2022 };
    expect(cells.funding?.deals).toEqual(base);
    expect(cells.exclusivity?.deals).toEqual({ ...base, exclusivity: "yes" });
    expect(cells.dataSharing?.deals).toEqual({ ...base, dataSharing: "yes" });
    expect(cells.largeCloud?.deals).toEqual({ ...base, size: "over-100m", investorKind: "cloud" });
  });

  it("asks for disclosed amounts where not every deal has one", () => {
    const cells = cellsOf(buildTrendTable(report([{ ...year2022, amounts: 600 }]), { set: "public" }));
    expect(cells.funding).toMatchObject({ n: 600, of: 622, deals: { size: "disclosed" } });
  });

  it("offers no link that would count other deals", () => {
    const cells = cellsOf(buildTrendTable(report([year2022]), { set: "calibrated", investorKind: "vc" }));
    expect(cells.largeCloud?.deals).toBeNull();
  });

  it("computes nothing from nothing", () => {
    const empty = { ...year2022, deals: 0, amounts: 0, fundingMinor: 0, exclusivity: { k: 0, n: 0 } };
    const cells = cellsOf(buildTrendTable(report([empty]), { set: "public" }));
    expect(cells.funding?.computed).toBeNull();
    expect(cells.exclusivity?.computed).toBeNull();
  });
});

describe("differenceOf", () => {
  it("is computed less published, and nothing where one of them is missing", () => {
    const cells = buildTrendTable(report([year2022]), { set: "calibrated" }).map((row) => row.cells[0]);
    const differences = cells.map((cell) => (cell === undefined ? undefined : differenceOf(cell)));
    // 54.984 - 55, 45.016 - 45, 30.064 - 30; no published figure for large deals
    expect(differences[0]).toBe(0);
    expect(differences[1]).toBeCloseTo(-0.016, 3);
    expect(differences[2]).toBeCloseTo(0.016, 3);
    expect(differences[3]).toBeCloseTo(0.064, 3);
    expect(differences[4]).toBeNull();
  });
});

describe("agreement", () => {
  it("counts the published figures that the computed ones round to", () => {
    const rows = buildTrendTable(report([year2022]), { set: "calibrated" });
    expect(agreement(rows)).toEqual({ published: 4, met: 4 });
    const off = buildTrendTable(report([{ ...year2022, exclusivity: { k: 300, n: 622 } }]), { set: "calibrated" });
    expect(agreement(off)).toEqual({ published: 4, met: 3 });
  });
});

describe("leastOverlap", () => {
  it("is what two shares of the same deals cannot avoid sharing", () => {
    // 2024: 358 + 305 - 526 = 137; at the published 68 % and 58 % it is 0.26 x 526 = 137
    const y = { ...year2022, exclusivity: { k: 358, n: 526 }, dataSharing: { k: 305, n: 526 } };
    expect(leastOverlap(y)).toBe(137);
    expect(leastOverlap(year2022)).toBe(0);
  });
});
