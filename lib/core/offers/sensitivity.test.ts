import { describe, expect, it } from "vitest";
import { sensitivityToCsv } from "@/lib/export/sensitivity-to-csv";
import { blankOffer } from "./read-offer";
import { sensitivityOf } from "./sensitivity";
import { sensitivityRows } from "./sensitivity-rows";

const blank = blankOffer();
const M = 100_000_000;
/** The worked sum of docs/offers.md: $40.0M, $45.0M committed over 36 months, released when dearer by 15% for 90 days. */
const larkspur = {
  ...blank,
  figures: { ...blank.figures, cash: 40 * M, spend: 45 * M, term: 36, gap: 10, need: 85, release: 15, wait: 90 },
};

describe("sensitivity", () => {
  it("draws three needs, each to the cliff and beyond it", () => {
    const drawn = sensitivityOf(larkspur);
    expect([drawn?.widest, drawn?.yours]).toEqual([25, { gap: 10, percent: 26.4375 }]);
    // 1 - 1 / 1.15
    expect(drawn?.cliff).toBeCloseTo(13.0435, 4);
    const heights = drawn?.curves.map(({ need, pieces }) => [need, ...pieces.flat().map(({ percent }) => percent)]);
    // Before: [45 - 45 x need x (1 - gap)] / 40 at a gap of 0 and 13.0435%; after it 3 of 36 months of the same, to 25%.
    expect(heights?.map((row) => row.map((n) => Number(n?.toFixed(1))))).toEqual([
      [70, 33.8, 44.0, 3.7, 4.5],
      [85, 16.9, 29.3, 2.4, 3.4],
      [100, 0, 14.7, 1.2, 2.3],
    ]);
    expect(drawn?.curves.map(({ yours }) => yours)).toEqual([false, true, false]);
  });

  it("draws one line for a tie without a commitment, and none where nothing bears on it", () => {
    const tie = { ...blank, figures: { ...blank.figures, cash: 40 * M, compute: 2 * M, tied: 100, months: 36 } };
    // 2 x 36 x 25% = 18 of 40
    expect(sensitivityOf(tie)?.curves).toEqual([
      {
        need: null,
        yours: true,
        pieces: [
          [
            { gap: 0, percent: 0 },
            { gap: 25, percent: 45 },
          ],
        ],
      },
    ]);
    expect(sensitivityOf({ ...blank, figures: { ...blank.figures, cash: 40 * M } })).toBeNull();
    expect(sensitivityOf({ ...larkspur, figures: { ...larkspur.figures, cash: null } })).toBeNull();
  });

  it("widens the axis for a wide gap and keeps three needs whatever yours is", () => {
    const drawn = (gap: number, need: number) =>
      sensitivityOf({ ...larkspur, figures: { ...larkspur.figures, gap, need, release: null } });
    expect([drawn(30, 85)?.widest, drawn(60, 85)?.widest, drawn(30, 85)?.cliff]).toEqual([50, 90, null]);
    for (const need of [0, 5, 60, 70, 85, 90, 97.5, 100]) {
      const curves = drawn(10, need)?.curves ?? [];
      expect(curves.filter(({ yours }) => yours).map((c) => c.need)).toEqual([need]);
      expect(curves.length).toBeGreaterThan(1);
      expect(curves.length).toBeLessThan(4);
    }
  });

  it("gives the same numbers as a table and as CSV", () => {
    const drawn = sensitivityOf(larkspur);
    if (drawn === null) throw new Error("the worked sum draws a picture");
    const rows = sensitivityRows(larkspur, drawn);
    // 0, 2.5 .. 25, and the cliff between 12.5 and 15
    expect(rows.map(({ gap }) => Number(gap.toFixed(1)))).toEqual([
      0, 2.5, 5, 7.5, 10, 12.5, 13, 15, 17.5, 20, 22.5, 25,
    ]);
    expect(rows.find(({ gap }) => gap === 10)?.percents[1]).toBeCloseTo(26.4375, 9);
    const csv = sensitivityToCsv(larkspur).split("\r\n");
    expect(csv[0]).toContain("break_even_percent_if_85_percent_needed");
    expect(csv[5]).toBe("10,41.625,26.4375,11.25");
    expect(csv.length).toBe(1 + rows.length + 1);
    expect(sensitivityToCsv(blank)).toBe("best_alternative_cheaper_percent\r\n");
  });
});
