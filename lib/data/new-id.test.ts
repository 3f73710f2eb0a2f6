import { validate, version } from "uuid";
import { describe, expect, it } from "vitest";
import { newId, stableId } from "./new-id";

describe("ids", () => {
  it("are UUIDs of version 7 that sort by the time they were made", () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(100);
  });

  it("of shipped rows are the same everywhere, differ by key and sort by date", () => {
    expect(stableId("a", "2024-03")).toBe(stableId("a", "2024-03"));
    expect(version(stableId("a"))).toBe(7);
    expect(stableId("a")).not.toBe(stableId("b"));
    expect(stableId("z", "2023") < stableId("a", "2024-02-29")).toBe(true);
  });
});
