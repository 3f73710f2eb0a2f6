import { describe, expect, it } from "vitest";
import { FIRST_SIGN } from "@/lib/core/reading/model/candidate-features";
import { scoreNetwork } from "@/lib/core/reading/model/candidate-network";
import { scoreBoosted } from "@/lib/core/reading/model/score-boosted";
import { trainBoostedTrees } from "./boosted-trees";
import { dealFolds } from "./cross-validate";
import { trainLinearSvm } from "./linear-svm";
import { calibrate } from "./platt";
import { Random } from "./random";
import { restrictColumns, type SparseMatrix } from "./sparse-matrix";
import { trainNetwork } from "./train-network";

/** Rows of two features of length 1; feature 0 says yes, feature 1 says no. */
function matrix(rows: [number, number][]): SparseMatrix {
  return {
    columns: 2,
    starts: Int32Array.from(rows.keys(), (i) => 2 * i),
    ends: Int32Array.from(rows.keys(), (i) => 2 * i + 2),
    scale: Float32Array.from(rows, ([a, b]) => 1 / Math.hypot(a, b)),
    indices: Int32Array.from(rows.flatMap(() => [0, 1])),
    values: Float32Array.from(rows.flat()),
  };
}

describe("restricting a matrix to some columns", () => {
  it("keeps their entries and the scale of the whole rows", () => {
    const whole = matrix([
      [3, 4],
      [0, 2],
    ]);
    const { starts, ends, indices, values, scale } = restrictColumns(whole, [1]);
    expect([...indices]).toEqual([1, 1]);
    expect([...values]).toEqual([4, 2]);
    expect([...starts]).toEqual([0, 1]);
    expect([...ends]).toEqual([1, 2]);
    expect(scale).toEqual(whole.scale);
  });
});

describe("the linear support vector machine", () => {
  const rows: [number, number][] = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? [3, i / 60] : [i / 60, 3]));
  const positive = Uint8Array.from(rows.keys(), (i) => (i % 2 === 0 ? 1 : 0));
  const options = { c: 1, passes: 50, tolerance: 0.01 };
  const train = () => trainLinearSvm(matrix(rows), Int32Array.from(rows.keys()), positive, options, new Random(1));

  it("parts what can be parted", () => {
    const { weights, bias } = train();
    const right = rows.filter(([a, b], i) => {
      const score = ((weights[0] ?? 0) * a + (weights[1] ?? 0) * b) / Math.hypot(a, b) + bias;
      return score > 0 === (positive[i] === 1);
    });
    expect(right).toHaveLength(rows.length);
  });

  it("gives the same weights for the same seed", () => {
    expect(train()).toEqual(train());
  });
});

describe("the network over candidates", () => {
  const random = new Random(5);
  const rows = Array.from({ length: 600 }, () => {
    const [a, b] = [2 * random.next() - 1, 2 * random.next() - 1];
    const kind = random.next() < 0.5 ? 0 : 1;
    // Right where both numbers have one sign, and for the other kind where they have not.
    const values = Float32Array.from({ length: FIRST_SIGN }, (_, f) => [a, b, 0, kind][f] ?? 0);
    return { kind, values, isRight: a * b > 0 === (kind === 0) };
  });
  const options = { hidden: 24, passes: 60, batch: 32, rate: 0.02, decay: 1e-4 };

  it("learns what no single number tells, for each kind in its own way", () => {
    const network = trainNetwork(rows, 2, options, 1);
    const right = rows.filter((row) => scoreNetwork(network, row.values) > 0 === row.isRight);
    expect(right.length).toBeGreaterThan(540);
  });

  it("is the same for the same seed, and another for another", () => {
    const few = { ...options, passes: 1 };
    expect(trainNetwork(rows, 2, few, 1)).toEqual(trainNetwork(rows, 2, few, 1));
    expect(trainNetwork(rows, 2, few, 1).weights).not.toEqual(trainNetwork(rows, 2, few, 2).weights);
  });
});

describe("boosted trees", () => {
  it("learn what no single feature tells: exactly one of two is high", () => {
    const random = new Random(5);
    const columns = [0, 1].map(() => Float32Array.from({ length: 400 }, () => random.next()));
    const target = Uint8Array.from({ length: 400 }, (_, i) =>
      (columns[0]?.[i] ?? 0) > 0.5 !== (columns[1]?.[i] ?? 0) > 0.5 ? 1 : 0,
    );
    const options = { trees: 40, leaves: 6, rate: 0.3, least: 5, ridge: 1, rows: 1, features: 1 };
    const model = trainBoostedTrees(columns, target, options, new Random(2));
    const right = Array.from(target).filter(
      (t, i) =>
        scoreBoosted(
          model,
          columns.map((c) => c[i] ?? 0),
        ) >
          0 ===
        (t === 1),
    );
    expect(right.length / target.length).toBeGreaterThan(0.95);
  });
});

describe("calibration", () => {
  it("gives back the share of rows that are right at a score", () => {
    const scores = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const right = scores.map((score, i) => (score > 0 ? i % 10 !== 0 : i % 20 === 1));
    const { slope, shift } = calibrate(scores, right);
    expect(1 / (1 + Math.exp(-(slope + shift)))).toBeCloseTo(0.8, 1);
    expect(1 / (1 + Math.exp(slope - shift))).toBeCloseTo(0.1, 1);
  });
});

describe("folds", () => {
  it("keep all documents of one group together and use every fold", () => {
    const groups = Array.from({ length: 30 }, (_, i) => `writer-${i % 10}`);
    const folds = dealFolds(groups, 5, 7);
    for (let i = 0; i < 20; i++) expect(folds[i]).toBe(folds[i + 10]);
    expect(new Set(folds).size).toBe(5);
  });
});
