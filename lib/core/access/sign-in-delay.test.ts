import { expect, it } from "vitest";
import { waitAfter } from "./sign-in-delay";

it("doubles the wait from half a minute to a quarter of an hour, and no further", () => {
  const seconds = [0, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map((failures) => waitAfter(failures, 5) / 1000);
  expect(seconds).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});
