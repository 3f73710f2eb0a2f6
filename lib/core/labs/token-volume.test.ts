import { describe, expect, it } from "vitest";
import { DEFAULT_VOLUME, readTokenVolume } from "./token-volume";

describe("readTokenVolume", () => {
  it("reads whole millions, with or without separators", () => {
    expect(readTokenVolume("500")).toEqual({ millions: 500, ignored: null });
    expect(readTokenVolume("2,000")).toEqual({ millions: 2000, ignored: null });
  });

  it("falls back to the default and names what it could not use", () => {
    expect(readTokenVolume(undefined)).toEqual({ millions: DEFAULT_VOLUME, ignored: null });
    expect(readTokenVolume("lots")).toEqual({ millions: DEFAULT_VOLUME, ignored: "lots" });
    expect(readTokenVolume("-3")).toEqual({ millions: DEFAULT_VOLUME, ignored: "-3" });
    expect(readTokenVolume("99999999")).toEqual({ millions: DEFAULT_VOLUME, ignored: "99999999" });
  });
});
