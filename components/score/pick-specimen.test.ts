import { describe, expect, it } from "vitest";
import type { Report } from "@/lib/core/report/report";
import { pickSpecimen } from "./pick-specimen";

const text =
  "Cloud:\tThe Company and Peak, Inc. will agree. It shall run on Peak only. It shall spend $45M.\nDelaware.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const blocks = [
  at("Cloud:\tThe Company and Peak, Inc. will agree. It shall run on Peak only. It shall spend $45M."),
  at("Delaware."),
];
const found = (label: string, kind: string, words: string) => ({ label, kind, ...at(words) });
const report = (findings: unknown[]) => ({ text, blocks, findings }) as unknown as Report;
const shown = (findings: unknown[]) =>
  pickSpecimen(report(findings))?.pieces.map(({ start, end, cut }) => text.slice(start, end) + (cut ? " …" : ""));

describe("the clause shown on the home page", () => {
  it("begins after the label, and shows each finding's exact words", () => {
    expect(
      shown([
        found("1", "cloud_exclusivity", "It shall run on Peak only."),
        found("2", "compute_commitment", "It shall spend $45M."),
      ]),
    ).toEqual(["The Company and Peak, Inc. will agree.", "It shall run on Peak only.", "It shall spend $45M."]);
  });

  it("leaves out overlapping findings and second ones of a kind", () => {
    const overlapping = [
      found("1", "cloud_exclusivity", "It shall run on Peak only."),
      found("2", "hardware_lock_in", "run on Peak only."),
      found("3", "cloud_exclusivity", "It shall spend $45M."),
    ];
    expect(pickSpecimen(report(overlapping))?.findings.map((finding) => finding.label)).toEqual(["1"]);
  });

  it("gives nothing where nothing was found", () => {
    expect(pickSpecimen(report([]))).toBeNull();
  });
});
