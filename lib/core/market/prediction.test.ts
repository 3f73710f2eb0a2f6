import { describe, expect, it } from "vitest";
import { countStatuses, type Prediction, timePassed } from "./prediction";

const prediction: Prediction = {
  number: 1,
  madeOn: "2026-05-10",
  dueOn: "2027-05-10",
  claim: "",
  status: "not seen",
  reading: "",
  source: "",
  evidence: [],
};

describe("timePassed", () => {
  it.each([
    // 73 of 365 days
    ["2026-07-22", 0.2],
    ["2026-05-10", 0],
    ["2025-01-01", 0],
    ["2027-05-10", 1],
    ["2030-01-01", 1],
  ])("as of %s is %d", (asOf, part) => expect(timePassed(prediction, asOf)).toBeCloseTo(part, 10));

  it("is unknown without a due date, and over where that is the day it was made", () => {
    expect(timePassed({ ...prediction, dueOn: null }, "2026-07-22")).toBeNull();
    expect(timePassed({ ...prediction, dueOn: prediction.madeOn }, "2026-05-10")).toBe(1);
  });
});

it("counts predictions by status, those without any too", () => {
  const two = [prediction, { ...prediction, status: "seen" as const }];
  expect(countStatuses(two)).toEqual({ "not seen": 1, "partly seen": 0, seen: 1, "cannot be computed": 0 });
});
