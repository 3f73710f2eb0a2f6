import { describe, expect, it } from "vitest";
import { letterEvents } from "./letter-events";

const event = (date: string, kind: string) => ({
  date,
  kind,
  event: `${kind} ${date}`,
  sourceUrl: null,
  confidence: "verified",
});

describe("letterEvents", () => {
  it("letters what set or changed terms, in order of date, and lists the rest without", () => {
    const lettered = letterEvents([
      event("2025-01-21", "terms"),
      event("2019-07-22", "deal"),
      event("2024-01-25", "regulator"),
    ]);
    expect(lettered.map((e) => [e.date, e.letter])).toEqual([
      ["2019-07-22", "A"],
      ["2024-01-25", null],
      ["2025-01-21", "B"],
    ]);
  });

  it("goes on after Z", () => {
    const many = Array.from({ length: 28 }, (_, i) => event(`2024-01-${String(i + 1).padStart(2, "0")}`, "deal"));
    expect(
      letterEvents(many)
        .slice(-3)
        .map((e) => e.letter),
    ).toEqual(["Z", "AA", "AB"]);
  });
});
