import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { withoutRepeats } from "./without-repeats";

function finding(kind: Finding["kind"], start: number, end: number, confidence: number): Finding {
  return {
    kind,
    start,
    end,
    confidence,
    quote: "",
    severity: 2,
    severityReasons: [],
    bound: "company",
    attributes: {},
    carveOuts: [],
    language: "en",
    cue: "",
  };
}

describe("withoutRepeats", () => {
  it("keeps the surest of overlapping findings of one kind, and other kinds beside it, in document order", () => {
    const kept = withoutRepeats([
      finding("non_compete", 30, 40, 0.6),
      finding("rofr_rofo", 0, 10, 0.6),
      finding("rofr_rofo", 5, 20, 0.9),
      finding("mfn_pricing", 5, 20, 0.5),
    ]);
    expect(kept.map((f) => [f.kind, f.start])).toEqual([
      ["mfn_pricing", 5],
      ["rofr_rofo", 5],
      ["non_compete", 30],
    ]);
  });
});
