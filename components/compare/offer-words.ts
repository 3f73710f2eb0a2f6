import type { ComparedOffer } from "@/lib/core/offers/compare-offers";
import { type LineType, releaseGap } from "@/lib/core/offers/effective-value";
import { toMajor } from "@/lib/core/shared/money";
import { formatNumber } from "@/lib/format/number";

const TRUE_PLUS = "+";

/** Decimals for millions: one, as long as the largest sum has a million to show. */
export function decimalsFor(offers: readonly ComparedOffer[]): number {
  const most = Math.max(0, ...offers.map(({ headline, offer }) => millions(headline ?? 0, offer.currency)));
  if (most >= 1 || most === 0) return 1;
  return 3;
}

function millions(minor: number, currency: string): number {
  return toMajor({ minor, currency }) / 1e6;
}

/** '10.6', '−10.6'; with `plus` gains carry their sign. */
export function inMillions(minor: number, currency: string, decimals: number, plus = false): string {
  const text = formatNumber(millions(minor, currency), decimals);
  return plus && minor > 0 ? TRUE_PLUS + text : text;
}

/** 'C: 60% of 20.0', said under the name of a row for each offer that has something in it; null for the others. */
export function lineNote(compared: ComparedOffer, type: LineType, decimals: number): string | null {
  const { offer, basis, letter } = compared;
  const f = offer.figures;
  const say = (minor: number | null) => inMillions(minor ?? 0, offer.currency, decimals);
  const line = compared.lines.find((one) => one.type === type);
  if (type === "credits" && (f.credits ?? 0) > 0) return `${letter}: ${f.usable ?? 0}% of ${say(f.credits)}`;
  if (type === "milestones" && (f.milestones ?? 0) > 0) return `${letter}: ${say(f.milestones)} less ${f.held ?? 0}%`;
  if (type === "commitment" && basis.paid > 0) {
    const part = basis.paid < (f.spend ?? 0) ? `${say(basis.paid)} of ${say(f.spend)}` : say(basis.paid);
    return `${letter}: ${part} less what the same work costs elsewhere, ${say(basis.elsewhere)}`;
  }
  if (type === "exclusivity" && line?.minor === null) return `${letter}: your compute spend is not stated`;
  if (type === "exclusivity" && basis.beyond > 0) return `${letter}: ${f.gap ?? 0}% of ${say(basis.beyond)}`;
  return null;
}

/** 'ends both undertakings', by what an early end ends. */
export function endsWords(ends: ComparedOffer["offer"]["ends"]): string {
  return { both: "both promises end", commitment: "the commitment ends", exclusivity: "the exclusivity ends" }[ends];
}

const percent = (value: number) => `${formatNumber(value, 0)}%`;

/** What the picture shows, in a sentence: 'A clean offer 26% lower is worth as much; the price release caps it at 29%'. */
export function chartTitle({ breakEven, offer }: ComparedOffer, cap: number | null): string {
  if (breakEven === null) return "How much lower a clean offer may be is not known";
  if (breakEven >= 100) return "The offer takes back more than it brings: any clean offer is worth more";
  const lower = breakEven < 0.5 ? "A clean offer of the same size" : `A clean offer ${percent(breakEven)} lower`;
  const gap = releaseGap(offer.figures);
  const past = gap !== null && (offer.figures.gap ?? 0) > gap;
  if (cap === null) return `${lower} is worth as much`;
  return past
    ? `${lower} is worth as much, because the price release has ended the promise`
    : `${lower} is worth as much; the price release caps it at ${percent(cap)}`;
}
