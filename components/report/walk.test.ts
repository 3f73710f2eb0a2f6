import { describe, expect, it } from "vitest";
import { filtersOf, passes, type Step, stepFrom } from "./walk";

const step = (label: string, kind: string, severity: number | null): Step => ({
  label,
  group: severity === null ? "protection" : "string",
  kind,
  kindName: kind,
  severity,
  name: label,
});
const walk = [step("2", "compute", 3), step("1", "cloud", 3), step("3", "hardware", 1), step("a", "sunset", null)];

describe("walking the findings", () => {
  it("goes down and up the list and stays at its ends", () => {
    expect(stepFrom(walk, "2", 1, "all")?.label).toBe("1");
    expect(stepFrom(walk, "1", -1, "all")?.label).toBe("2");
    expect(stepFrom(walk, "a", 1, "all")?.label).toBe("a");
    expect(stepFrom(walk, null, 1, "all")?.label).toBe("2");
    expect(stepFrom(walk, null, -1, "all")?.label).toBe("a");
  });

  it("skips what the filter hides", () => {
    expect(stepFrom(walk, "1", 1, "severity-3")?.label).toBe("1");
    expect(stepFrom(walk, "3", 1, "protection")?.label).toBe("a");
    expect(stepFrom(walk, "2", 1, "severity-2")).toBeNull();
  });

  it("offers only filters that leave something, with their counts", () => {
    expect(filtersOf(walk).map(({ value, n }) => `${value} ${n}`)).toEqual([
      "all 4",
      "string 3",
      "severity-3 2",
      "severity-1 1",
      "protection 1",
      "kind-compute 1",
      "kind-cloud 1",
      "kind-hardware 1",
      "kind-sunset 1",
    ]);
    expect(filtersOf([])).toEqual([{ value: "all", text: "All findings", n: 0 }]);
  });

  it("knows a kind from a severity", () => {
    expect(passes(step("1", "cloud", 3), "kind-cloud")).toBe(true);
    expect(passes(step("1", "cloud", 3), "severity-1")).toBe(false);
  });
});
