import { FIRST_SCORE, FIRST_SIGN } from "./candidate-features";

/** Where the kind's number stands among a candidate's features. Trees part by it; here each kind has numbers of its own. */
const KIND_AT = 3;
/** Where the number of segments that score higher stands. */
const ABOVE_AT = 10;
/** Inputs are cut off at so many deviations from their mean: what lies farther is as rare and says no more. */
const FARTHEST = 4;

/**
 * A small network over a candidate's features: one layer of hidden units that all kinds share, with a shift per kind, and
 * a direct way past it. Where trees see steps, it sees slopes; together they are surer than either
 * (docs/experiments-reading.md).
 */
export interface CandidateNetwork {
  inputs: number;
  hidden: number;
  kinds: number;
  /** Per input its mean and deviation among the rows it was trained on. */
  mean: Float32Array;
  deviation: Float32Array;
  /** `weights[input * hidden + unit]`, and what each kind adds, `shifts[kind * hidden + unit]`. */
  weights: Float32Array;
  shifts: Float32Array;
  /** What each hidden unit, each input and each kind adds to the log odds. */
  units: Float32Array;
  direct: Float32Array;
  kindShifts: Float32Array;
}

/** The network's parts in the order in which they are kept, with their sizes. */
const PARTS = {
  mean: ({ inputs }: Sizes): number => inputs,
  deviation: ({ inputs }: Sizes): number => inputs,
  weights: ({ inputs, hidden }: Sizes): number => inputs * hidden,
  shifts: ({ kinds, hidden }: Sizes): number => kinds * hidden,
  units: ({ hidden }: Sizes): number => hidden,
  direct: ({ inputs }: Sizes): number => inputs,
  kindShifts: ({ kinds }: Sizes): number => kinds,
};
const NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

type Sizes = Pick<CandidateNetwork, "inputs" | "hidden" | "kinds">;

/** A network of these sizes with all numbers 0. */
export function emptyNetwork(sizes: Sizes): CandidateNetwork {
  const part = (name: keyof typeof PARTS): Float32Array => new Float32Array(PARTS[name](sizes));
  return {
    ...sizes,
    mean: part("mean"),
    deviation: part("deviation"),
    weights: part("weights"),
    shifts: part("shifts"),
    units: part("units"),
    direct: part("direct"),
    kindShifts: part("kindShifts"),
  };
}

/** How many inputs the network makes of so many features. */
export const inputsOf = (features: number, kinds: number): number => features - 1 - kinds;

/**
 * The network's inputs before they are brought to scale: the features without the kind and without the scores of all kinds,
 * from which it learned nothing that the own and the best other score do not say; counts and lengths as logarithms.
 *
 * @param features what `DocumentScores.features` gives
 */
export function networkInputs(features: ArrayLike<number>, kinds: number, out: Float32Array): Float32Array {
  let at = 0;
  for (let f = 0; f < features.length; f++) {
    if (f === KIND_AT || (f >= FIRST_SCORE && f < FIRST_SCORE + kinds)) continue;
    const value = features[f] as number;
    out[at++] = f === ABOVE_AT || f >= FIRST_SIGN ? Math.log1p(value) : value;
  }
  return out;
}

/** Brings inputs to scale in place: deviations from the mean, cut off at `FARTHEST`. */
export function standardise({ mean, deviation }: CandidateNetwork, inputs: Float32Array): Float32Array {
  for (let i = 0; i < inputs.length; i++) {
    const value = ((inputs[i] as number) - (mean[i] as number)) / (deviation[i] as number);
    inputs[i] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
  }
  return inputs;
}

/** The sums of the hidden units for inputs brought to scale; those below 0 count as 0. */
export function hiddenUnits(
  { hidden, weights, shifts }: CandidateNetwork,
  inputs: Float32Array,
  kind: number,
  out: Float32Array,
): Float32Array {
  for (let h = 0; h < hidden; h++) out[h] = shifts[kind * hidden + h] as number;
  for (let i = 0; i < inputs.length; i++) {
    const value = inputs[i] as number;
    const row = i * hidden;
    for (let h = 0; h < hidden; h++) out[h] = (out[h] as number) + value * (weights[row + h] as number);
  }
  for (let h = 0; h < hidden; h++) if ((out[h] as number) < 0) out[h] = 0;
  return out;
}

/** The log odds that hidden units and inputs add up to. */
export function outputOf(
  { units, direct, kindShifts }: CandidateNetwork,
  inputs: Float32Array,
  hidden: Float32Array,
  kind: number,
): number {
  let sum = kindShifts[kind] as number;
  for (let h = 0; h < hidden.length; h++) sum += (hidden[h] as number) * (units[h] as number);
  for (let i = 0; i < inputs.length; i++) sum += (inputs[i] as number) * (direct[i] as number);
  return sum;
}

const buffers = new WeakMap<CandidateNetwork, { inputs: Float32Array; hidden: Float32Array }>();

/** The network's log odds for a candidate of the kind with these features. */
export function scoreNetwork(network: CandidateNetwork, features: ArrayLike<number>): number {
  let buffer = buffers.get(network);
  if (buffer === undefined) {
    buffer = { inputs: new Float32Array(network.inputs), hidden: new Float32Array(network.hidden) };
    buffers.set(network, buffer);
  }
  const kind = features[KIND_AT] as number;
  const inputs = standardise(network, networkInputs(features, network.kinds, buffer.inputs));
  return outputOf(network, inputs, hiddenUnits(network, inputs, kind, buffer.hidden), kind);
}

/** The network as bytes: three sizes in 16 bits, then all parts as 32-bit floats. */
export function encodeNetwork(network: CandidateNetwork): Uint8Array {
  const count = NAMES.reduce((sum, name) => sum + PARTS[name](network), 0);
  const view = new DataView(new ArrayBuffer(6 + 4 * count));
  [network.inputs, network.hidden, network.kinds].forEach((size, i) => {
    view.setUint16(2 * i, size, true);
  });
  let at = 6;
  for (const name of NAMES) {
    for (const value of network[name]) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return new Uint8Array(view.buffer);
}

/** Reads what `encodeNetwork` wrote. */
export function decodeNetwork(bytes: Uint8Array): CandidateNetwork {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const network = emptyNetwork({
    inputs: view.getUint16(0, true),
    hidden: view.getUint16(2, true),
    kinds: view.getUint16(4, true),
  });
  let at = 6;
  for (const name of NAMES) {
    network[name].forEach((_, i) => {
      network[name][i] = view.getFloat32(at, true);
      at += 4;
    });
  }
  return network;
}
