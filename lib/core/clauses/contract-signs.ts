import type { ReadContractSegment } from "./contract-words";

const COUNTED: readonly RegExp[] = [
  /\b(?:not|no|never|nor|neither|none|without|nothing)\b/g,
  /\b(?:shall|must|will|agrees?|undertakes?|covenants?)\b/g,
  /\b(?:may|entitled|right|rights|option)\b/g,
  /\b(?:unless|except|other than|provided|notwithstanding|excluding)\b/g,
  /\b(?:months?|years?|days|annual|quarter\w*)\b/g,
  /\b(?:terminat\w+|expir\w+)\b/g,
  /\b(?:licen[sc]e\w*|grant\w*)\b/g,
  /\b(?:purchase|buy|order|pay|price|fees?)\b/g,
  /\b(?:consent|approval|notice)\b/g,
  /\b(?:affiliates?|subsidiar\w+)\b/g,
  /\d/g,
  /%/g,
  /[$€£]/g,
  /"/g,
  /\[\*|\* ?\*/g,
];
const TESTED: readonly RegExp[] = [
  /^(?:if|where|when|upon|should|in the event|subject to)\b/,
  /^"|\bmeans?\b|\bshall mean\b/,
  /[;:]$/,
  /\.$/,
  /^[a-z]/,
  /^\(?[a-z0-9]{1,4}[.)]/,
];

/**
 * What a segment's form says, whatever its subject: counts of denials, duties, rights, amounts and the like, and its place in
 * the contract. Always in the same order; part of the weights.
 *
 * @param index the segment's number in its contract of `total` segments
 */
export function contractSigns({ normal, own }: ReadContractSegment, index: number, total: number): number[] {
  return [
    normal.length,
    own.length,
    ...COUNTED.map((pattern) => normal.match(pattern)?.length ?? 0),
    ...TESTED.map((pattern) => (pattern.test(normal) ? 1 : 0)),
    index,
    index / total,
    total,
  ];
}
