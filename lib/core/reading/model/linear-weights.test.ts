import { describe, expect, it } from "vitest";
import { FEATURE_COUNT, VIEW_STARTS } from "./feature-number";
import { FEATURE_WEIGHTS, FeatureHasher } from "./hash-features";
import type { LinearWeights } from "./linear-model";
import { columnsOf, scoreLinear } from "./linear-weights";
import { decodeLinear, encodeLinear } from "./pack-linear";
import { splitWords } from "./split-words";
import { WordSums } from "./word-sums";

/** Looks at the views of every segment. */
const ALWAYS = { kinds: 2, candidateFrom: -100 };

/** Two classes; three features with weights for both. */
function smallModel(): LinearWeights {
  const rowOf = new Int32Array(FEATURE_COUNT).fill(-1);
  [5, 300, 70_000].forEach((feature, row) => {
    rowOf[feature] = row;
  });
  return {
    classes: 2,
    rowOf,
    starts: Int32Array.from([0, 2, 3, 4]),
    viewsFrom: Int32Array.from([2, 2, 3]),
    columns: Uint8Array.from([0, 1, 2, 7]),
    weights: Int8Array.from([127, -128, 1, -1]),
    scales: Float32Array.from({ length: columnsOf(2) }, (_, i) => i / 8),
    biases: Float32Array.from({ length: columnsOf(2) }, (_, i) => 1 - i / 4),
  };
}

describe("linear weights", () => {
  it("come back from bytes as they went in", () => {
    const model = smallModel();
    const { rowOf, ...rest } = decodeLinear(encodeLinear(model));
    const rows = (of: Int32Array) => [...of.entries()].filter(([, row]) => row >= 0);
    expect(rows(rowOf)).toEqual(rows(model.rowOf));
    const { rowOf: _, ...others } = model;
    expect(rest).toEqual(others);
  });

  it("give the constants alone to a segment without words", () => {
    const model = smallModel();
    const hasher = new FeatureHasher();
    const count = hasher.hash({ own: [], heading: [], leadIn: [], before: [] });
    const scores = scoreLinear(model, hasher, count, ALWAYS);
    expect([...scores]).toEqual([...model.biases]);
  });

  it("bring a segment to length one: a weight on its only feature counts whole", () => {
    const hasher = new FeatureHasher();
    const count = hasher.hash({ own: splitWords("去"), heading: [], leadIn: [], before: [] });
    const model = smallModel();
    model.rowOf.fill(-1);
    model.rowOf[hasher.indices[0] as number] = 0;
    model.scales[0] = 1 / 127;
    model.biases[0] = 0;
    const scores = scoreLinear(model, hasher, count, ALWAYS);
    expect(count).toBe(1);
    expect(scores[0]).toBeCloseTo(1);
  });

  it("give the same scores whether words are added up feature by feature or whole", () => {
    const model = smallModel();
    const own = splitWords("COMPANY shall not host hosted or hosting models on the rival's hosts");
    const segment = { own, heading: splitWords("hosting"), leadIn: [], before: own };
    const plain = new FeatureHasher();
    const count = plain.hash(segment);
    model.rowOf.fill(-1);
    plain.indices.subarray(0, count).forEach((feature, i) => {
      // Rows 1 and 2 hold weights over the views of wording and surroundings alone.
      const [, concepts = 0, context = 0] = VIEW_STARTS;
      model.rowOf[feature] = feature < concepts ? i % 2 : feature < context ? 0 : 2;
    });
    const whole = new FeatureHasher(FEATURE_WEIGHTS, true);
    const wordSums = new WordSums(model);
    const expected = scoreLinear(model, plain, count, ALWAYS);
    expect(scoreLinear(model, whole, whole.hash(segment), ALWAYS, wordSums)).toEqual(expected);
  });
});
