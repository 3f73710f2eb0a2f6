import { expect, it } from "vitest";
import { labelFindings, letterLabel } from "./label-findings";

it("numbers strings and letters protections, each in document order", () => {
  const findings = [{ kind: "mfn_pricing" }, { kind: "data_ownership" }, { kind: "data_sharing" }] as const;
  expect([...labelFindings(findings).values()]).toEqual(["1", "a", "2"]);
});

it("goes on after z", () => {
  expect([0, 25, 26, 51, 52].map(letterLabel)).toEqual(["a", "z", "aa", "az", "ba"]);
});
