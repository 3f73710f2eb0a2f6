import { describe, expect, it } from "vitest";
import { settleScores } from "./document-step";

const THRESHOLDS = { spans: [0], documents: [0] };
const candidate = (segment: number, logOdds: number) => ({ segment, category: 0, logOdds });

describe("settleScores", () => {
  it("counts a span from its threshold on where the contract holds the category", () => {
    const scores = settleScores([candidate(0, 1), candidate(1, 0), candidate(2, -1)], [3], THRESHOLDS);
    expect(scores.map((s) => s >= 0.5)).toEqual([true, true, false]);
  });

  it("counts the best span of a contract that holds the category, however weak it is", () => {
    const scores = settleScores([candidate(0, -3), candidate(1, -2)], [0.1], THRESHOLDS);
    expect(scores[1]).toBe(0.5);
    expect(scores[0]).toBeLessThan(0.1);
  });

  it("counts none where the contract speaks against the category, and keeps their order", () => {
    const scores = settleScores([candidate(0, 1), candidate(1, 4), candidate(2, -1)], [-0.1], THRESHOLDS);
    expect(Math.max(...scores)).toBeLessThan(0.5);
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 1);
    expect(scores[0]).toBeGreaterThan(scores[2] ?? 1);
  });
});
