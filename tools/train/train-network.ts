import {
  type CandidateNetwork,
  emptyNetwork,
  hiddenUnits,
  inputsOf,
  networkInputs,
  outputOf,
  standardise,
} from "@/lib/core/reading/model/candidate-network";
import { Random } from "./random";

export interface NetworkOptions {
  hidden: number;
  /** How often each row is seen, and how many rows make a step. */
  passes: number;
  batch: number;
  /** Length of the first steps; it falls to 0 along half a cosine. */
  rate: number;
  /** Share of itself that each weight loses per step, times the rate. */
  decay: number;
}

/** A row of the second stage. */
export interface NetworkRow {
  kind: number;
  values: Float32Array;
  isRight: boolean;
}

/** Adam's memory of gradients and of their squares, and what keeps its steps finite; the authors' numbers. */
const KEEPS_GRADIENT = 0.9;
const KEEPS_SQUARE = 0.999;
const TINY = 1e-8;
/** Spread of the numbers that the kinds' shifts begin with. */
const SHIFT_SPREAD = 0.3;

/**
 * Trains a network over candidates by mini-batches on the log loss. Sources: Kingma and Ba, 'Adam', 2015; Loshchilov and
 * Hutter, 'Decoupled Weight Decay Regularization', 2019.
 */
export function trainNetwork(
  rows: readonly NetworkRow[],
  kinds: number,
  options: NetworkOptions,
  seed: number,
): CandidateNetwork {
  const random = new Random(seed);
  const inputs = inputsOf(rows[0]?.values.length ?? 0, kinds);
  const network = emptyNetwork({ inputs, hidden: options.hidden, kinds });
  const data = rows.map((row) => networkInputs(row.values, kinds, new Float32Array(inputs)));
  scaleBy(network, data);
  for (const row of data) standardise(network, row);
  begin(network, random);
  const learner = new Learner(network, options);
  const order = Int32Array.from(rows.keys());
  const steps = options.passes * Math.ceil(rows.length / options.batch);
  let step = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    random.shuffle(order);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.subarray(from, from + options.batch);
      for (const r of batch) learner.add(data[r] as Float32Array, rows[r] as NetworkRow, batch.length);
      learner.step(options.rate * 0.5 * (1 + Math.cos((Math.PI * step) / steps)));
      step += 1;
    }
  }
  return network;
}

/** Sets each input's mean and deviation. */
function scaleBy({ mean, deviation, inputs }: CandidateNetwork, data: readonly Float32Array[]): void {
  for (let i = 0; i < inputs; i++) {
    let sum = 0;
    for (const row of data) sum += row[i] as number;
    const middle = sum / data.length;
    let squares = 0;
    for (const row of data) squares += ((row[i] as number) - middle) ** 2;
    mean[i] = middle;
    deviation[i] = Math.sqrt(squares / data.length) + 1e-6;
  }
}

function begin({ weights, shifts, units, inputs, hidden }: CandidateNetwork, random: Random): void {
  const spread = (part: Float32Array, most: number): void => {
    part.forEach((_, i) => {
      part[i] = (2 * random.next() - 1) * most;
    });
  };
  spread(weights, 1 / Math.sqrt(inputs));
  spread(shifts, SHIFT_SPREAD);
  spread(units, 1 / Math.sqrt(hidden));
}

const LEARNED = ["weights", "shifts", "units", "direct", "kindShifts"] as const;
type Learned = (typeof LEARNED)[number];

/** Sums up the gradients of a batch and takes Adam's steps. */
class Learner {
  private readonly gradients: Record<Learned, Float32Array>;
  private readonly first: Record<Learned, Float32Array>;
  private readonly second: Record<Learned, Float32Array>;
  private readonly units: Float32Array;
  private steps = 0;

  constructor(
    private readonly network: CandidateNetwork,
    private readonly options: NetworkOptions,
  ) {
    const alike = (): Record<Learned, Float32Array> => ({
      weights: new Float32Array(network.weights.length),
      shifts: new Float32Array(network.shifts.length),
      units: new Float32Array(network.units.length),
      direct: new Float32Array(network.direct.length),
      kindShifts: new Float32Array(network.kindShifts.length),
    });
    this.gradients = alike();
    this.first = alike();
    this.second = alike();
    this.units = new Float32Array(network.hidden);
  }

  /** Adds one row's gradient of the mean log loss over a batch of so many rows. */
  add(inputs: Float32Array, { kind, isRight }: NetworkRow, batch: number): void {
    const { network, gradients, units } = this;
    const { hidden } = network;
    hiddenUnits(network, inputs, kind, units);
    const chance = 1 / (1 + Math.exp(-outputOf(network, inputs, units, kind)));
    const error = (chance - (isRight ? 1 : 0)) / batch;
    const back = this.gradientOfUnits(error, kind);
    gradients.kindShifts[kind] = (gradients.kindShifts[kind] as number) + error;
    for (let i = 0; i < inputs.length; i++) {
      const value = inputs[i] as number;
      gradients.direct[i] = (gradients.direct[i] as number) + error * value;
      const row = i * hidden;
      const sums = gradients.weights;
      for (let h = 0; h < hidden; h++) sums[row + h] = (sums[row + h] as number) + value * (back[h] as number);
    }
  }

  /** What an error at the output means for each hidden unit; overwrites the units. */
  private gradientOfUnits(error: number, kind: number): Float32Array {
    const { network, gradients, units } = this;
    const row = kind * network.hidden;
    for (let h = 0; h < units.length; h++) {
      const unit = units[h] as number;
      gradients.units[h] = (gradients.units[h] as number) + error * unit;
      const back = unit > 0 ? error * (network.units[h] as number) : 0;
      units[h] = back;
      gradients.shifts[row + h] = (gradients.shifts[row + h] as number) + back;
    }
    return units;
  }

  step(rate: number): void {
    this.steps += 1;
    const less = 1 - KEEPS_GRADIENT ** this.steps;
    const lessOfSquares = 1 - KEEPS_SQUARE ** this.steps;
    for (const name of LEARNED) {
      const [gradient, first, second] = [this.gradients[name], this.first[name], this.second[name]];
      const part = this.network[name];
      for (let i = 0; i < part.length; i++) {
        const g = gradient[i] as number;
        const m = KEEPS_GRADIENT * (first[i] as number) + (1 - KEEPS_GRADIENT) * g;
        const v = KEEPS_SQUARE * (second[i] as number) + (1 - KEEPS_SQUARE) * g * g;
        first[i] = m;
        second[i] = v;
        const pull = this.options.decay * (part[i] as number);
        part[i] = (part[i] as number) - rate * (m / less / (Math.sqrt(v / lessOfSquares) + TINY) + pull);
      }
      gradient.fill(0);
    }
  }
}
