import { inflateSync } from "fflate";
import { type BoostedModel, decodeBoosted } from "../reading/model/boosted-model";
import { fromBase64 } from "../reading/model/deflate";
import type { LinearWeights } from "../reading/model/linear-model";
import { decodeLinear } from "../reading/model/pack-linear";
import type { FirstStageKnowledge } from "./contract-features";
import type { ClauseThresholds } from "./document-step";
import stored from "./weights/contracts-weights.json";

/** What the reader of contracts needs to read. */
export interface ContractWeights {
  /** Changes with every training. */
  version: string;
  linear: LinearWeights;
  knowledge: FirstStageKnowledge;
  /** Second stage, first verdict: is this segment of this category. */
  spans: BoostedModel;
  /** Second look: what the first verdicts on a contract change in each other. */
  again: BoostedModel;
  /** Is there any clause of this category in the contract. */
  documents: BoostedModel;
  /** Per category the log odds that a contract holds it. */
  priors: readonly number[];
  thresholds: ClauseThresholds;
}

const treesOf = (packed: string): BoostedModel => decodeBoosted(inflateSync(fromBase64(packed)));

let loaded: ContractWeights | null = null;

/** The trained weights, unpacked at first use (some 50 ms) and kept. */
export function loadContractWeights(): ContractWeights {
  loaded ??= {
    version: stored.version,
    linear: decodeLinear(fromBase64(stored.linear)),
    knowledge: { calibrations: stored.calibrations, ruleOdds: stored.ruleOdds, lateOdds: stored.lateOdds },
    spans: treesOf(stored.spans),
    again: treesOf(stored.again),
    documents: treesOf(stored.documents),
    priors: stored.priors,
    thresholds: stored.thresholds,
  };
  return loaded;
}
