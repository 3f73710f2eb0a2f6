import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contractFingerprint } from "./contract-fingerprint";

it("is that of the code the weights for contracts were trained with", () => {
  const file = new URL("../../lib/core/clauses/weights/contracts-weights.json", import.meta.url);
  const { fingerprint } = JSON.parse(readFileSync(file, "utf8")) as { fingerprint: string };
  // Where this fails, run tools/train/train-clauses.ts: the weights fit segments, words, rules and features as they were.
  expect(contractFingerprint()).toBe(fingerprint);
});
