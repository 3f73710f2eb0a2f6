import { describe, expect, it } from "vitest";
import { confidenceText } from "./confidence-text";

describe("confidenceText", () => {
  it.each([
    [0.96, "sure 96%"],
    [0.9, "sure 90%"],
    [0.78, "likely 78%"],
    [0.48, "unsure 48%"],
  ])("says %d as '%s'", (confidence, text) => expect(confidenceText(confidence)).toBe(text));

  it("never says that anything is certain", () => {
    expect([confidenceText(1), confidenceText(0)]).toEqual(["sure over 99%", "unsure under 1%"]);
  });
});
