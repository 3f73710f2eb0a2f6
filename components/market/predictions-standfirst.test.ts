import { describe, expect, it } from "vitest";
import { predictionsStandfirst } from "./predictions-standfirst";

const counts = { "not seen": 2, "partly seen": 1, seen: 0, "cannot be computed": 1 };

describe("predictionsStandfirst", () => {
  it("says how many are met and how many in part", () =>
    expect(predictionsStandfirst(4, counts, "2026-05-10", "2026-11-23")).toBe(
      "Four made in May 2026, each with the evidence for and against it. None is met as of 23 November 2026; one is seen in part.",
    ));

  it("leaves out what there is none of", () =>
    expect(predictionsStandfirst(4, { ...counts, seen: 2, "partly seen": 0 }, "2026-05", "2027-01-02")).toBe(
      "Four made in May 2026, each with the evidence for and against it. Two are met as of 2 January 2027.",
    ));
});
