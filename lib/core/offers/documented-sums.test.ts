import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ASSUMED } from "./assumed-figures";
import { breakEvenPercent, effectiveValue, releaseGap } from "./effective-value";
import { paidLater } from "./present-value";
import { blankOffer } from "./read-offer";

const text = readFileSync("docs/offers.md", "utf8");
const M = 100_000_000;
const blank = blankOffer();
const worth = (figures: Partial<typeof blank.figures>) =>
  effectiveValue({ ...blank, figures: { ...blank.figures, ...figures } });

describe("docs/offers.md", () => {
  it("shows the sums that the code works out", () => {
    const larkspur = worth({ cash: 40 * M, spend: 45 * M, term: 36 });
    const shown: [string, number | null][] = [
      ["29.425", (larkspur.value ?? 0) / M],
      ["34.425", larkspur.basis.elsewhere / M],
      ["10.575", -(larkspur.lines[3]?.minor ?? 0) / M],
      ["26.4%", Number(breakEvenPercent(larkspur)?.toFixed(1))],
      ["**37.8**", (worth({ cash: 18 * M, credits: 20 * M, milestones: 12 * M }).value ?? 0) / M],
      ["**7.2**", -(worth({ cash: 40 * M, compute: 2 * M, tied: 100, months: 36 }).lines[4]?.minor ?? 0) / M],
      ["**13.04%**", Number(releaseGap({ release: 15 })?.toFixed(2))],
      ["10.0.", Number((12.1 * paidLater(24, 10)).toFixed(6))],
    ];
    for (const [words, figure] of shown) {
      expect(text).toContain(words);
      expect(Number.parseFloat(words.replaceAll("*", ""))).toBe(figure);
    }
  });

  it("names every assumption with its figure", () => {
    const row = (label: string) => text.split("\n").find((line) => line.startsWith(`| ${label}`)) ?? "";
    expect(row("Best alternative")).toContain(`${ASSUMED.gap?.value}%`);
    expect(row("Compute you would")).toContain(`${ASSUMED.need?.value}%`);
    expect(row("Credits you can use  ")).toContain(`${ASSUMED.usable?.value}%`);
    expect(row("Taken off")).toContain(`${ASSUMED.held?.value}%`);
    expect(row("Waiting time")).toContain(`${ASSUMED.wait?.value} days`);
  });
});
