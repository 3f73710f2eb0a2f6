import { describe, expect, it } from "vitest";
import { choicesOf, filterOf, isFiltered, passes, type Step, type StepFilter, stepFrom } from "./walk";

const step = (label: string, kind: string, severity: number | null): Step => ({
  label,
  group: severity === null ? "protection" : "string",
  kind,
  kindName: kind,
  severity,
  name: label,
});
const walk = [step("2", "compute", 3), step("1", "cloud", 3), step("3", "cloud", 1), step("a", "sunset", null)];
const filter = (some: Partial<StepFilter> = {}): StepFilter => ({ group: "", severity: "", kind: "", ...some });

describe("walking the findings", () => {
  it("goes down and up the list and stays at its ends", () => {
    expect(stepFrom(walk, "2", 1, filter())?.label).toBe("1");
    expect(stepFrom(walk, "1", -1, filter())?.label).toBe("2");
    expect(stepFrom(walk, "a", 1, filter())?.label).toBe("a");
    expect(stepFrom(walk, null, 1, filter())?.label).toBe("2");
    expect(stepFrom(walk, null, -1, filter())?.label).toBe("a");
  });

  it("skips what the filter hides", () => {
    expect(stepFrom(walk, "1", 1, filter({ severity: "3" }))?.label).toBe("1");
    expect(stepFrom(walk, "3", 1, filter({ group: "protection" }))?.label).toBe("a");
    expect(stepFrom(walk, "2", 1, filter({ kind: "sunset", group: "string" }))).toBeNull();
  });
});

describe("filtering the findings", () => {
  it("combines kind, group and severity", () => {
    const seen = (some: Partial<StepFilter>) => walk.filter((s) => passes(s, filter(some))).map((s) => s.label);
    expect(seen({})).toEqual(["2", "1", "3", "a"]);
    expect(seen({ kind: "cloud" })).toEqual(["1", "3"]);
    expect(seen({ kind: "cloud", severity: "3" })).toEqual(["1"]);
    expect(seen({ group: "protection" })).toEqual(["a"]);
    expect(seen({ group: "protection", severity: "3" })).toEqual([]);
  });

  it("offers what the report has, counted under the other filters", () => {
    const offered = (name: "group" | "severity" | "kind", some: Partial<StepFilter>) =>
      choicesOf(walk, name, filter(some)).map(({ value, n }) => `${value} ${n}`);
    expect(offered("severity", {})).toEqual(["3 2", "1 1"]);
    expect(offered("severity", { kind: "cloud" })).toEqual(["3 1", "1 1"]);
    expect(offered("kind", { severity: "3" })).toEqual(["compute 1", "cloud 1", "sunset 0"]);
    expect(offered("group", { severity: "3" })).toEqual(["string 2", "protection 0"]);
  });

  it("comes from the address, which may say anything", () => {
    const of = (query: string) => filterOf(walk, new URLSearchParams(query));
    expect(of("kind=cloud&severity=1")).toEqual(filter({ kind: "cloud", severity: "1" }));
    expect(of("kind=no-such&severity=9&group=")).toEqual(filter());
    expect(of("severity=none")).toEqual(filter());
    expect(isFiltered(of(""))).toBe(false);
    expect(isFiltered(of("group=string"))).toBe(true);
  });
});
