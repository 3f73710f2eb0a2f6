import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTRACT_FEATURES } from "@/lib/core/clauses/contract-features";
import { contractSigns } from "@/lib/core/clauses/contract-signs";
import { readContractSegments } from "@/lib/core/clauses/contract-words";
import { segmentContract } from "@/lib/core/clauses/segment-contract";
import { FeatureHasher } from "@/lib/core/reading/model/hash-features";

const PROBE = join(import.meta.dirname, "../../tests/fixtures/contracts/flour-supply.txt");

/**
 * A mark of everything that the weights for contracts fit: how a contract is cut and normalised, its hashed features, rules and
 * signs. It is stored with the weights; where it has changed, they have to be trained anew.
 */
export function contractFingerprint(): string {
  const hash = createHash("sha256");
  const hasher = new FeatureHasher(CONTRACT_FEATURES);
  const segments = readContractSegments(segmentContract(readFileSync(PROBE, "utf8")));
  segments.forEach((segment, i) => {
    const count = hasher.hash(segment);
    const features = Array.from(hasher.indices.subarray(0, count), (feature, f) => [feature, hasher.values[f]]);
    const { rules, late, titleRules } = segment;
    hash.update(JSON.stringify([features, rules, late, titleRules, contractSigns(segment, i, segments.length)]));
  });
  return hash.digest("hex").slice(0, 12);
}
