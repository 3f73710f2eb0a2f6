import { type BoostedModel, decodeBoosted } from "./boosted-model";
import { type CandidateNetwork, decodeNetwork } from "./candidate-network";
import { fromBase64 } from "./deflate";
import type { LinearWeights } from "./linear-model";
import { decodeLinear } from "./pack-linear";
import stored from "./weights/strings-weights.json";

/** What the model needs to read, and what it was born with. */
export interface Weights {
  /** Changes with every training; reports carry it. */
  version: string;
  linear: LinearWeights;
  boosted: BoostedModel;
  networks: CandidateNetwork[];
  /** What the rules' word, 0..1, adds to the log odds of the second stage. */
  rules: { weight: number };
  /** Log odds to probability: 1 / (1 + exp(-(slope * logOdds + shift))). */
  calibration: { slope: number; shift: number };
  /** Log odds from which a candidate counts, and from which it is worth a look. */
  acceptFrom: number;
  lookFrom: number;
  /** Log odds that the surest string of a paper must reach for any of its strings to count. */
  tellingFrom: number;
}

let loaded: Weights | null = null;

/** The trained weights, unpacked at first use (some 50 ms) and kept. */
export function loadWeights(): Weights {
  loaded ??= {
    version: stored.version,
    linear: decodeLinear(fromBase64(stored.linear)),
    boosted: decodeBoosted(fromBase64(stored.boosted)),
    networks: stored.networks.map((text) => decodeNetwork(fromBase64(text))),
    rules: stored.rules,
    calibration: stored.calibration,
    acceptFrom: stored.acceptFrom,
    lookFrom: stored.lookFrom,
    tellingFrom: stored.tellingFrom,
  };
  return loaded;
}

/** Version of the weights, without unpacking them. */
export const WEIGHTS_VERSION: string = stored.version;
