import type { BoostedModel } from "./boosted-model";
import { type CandidateNetwork, scoreNetwork } from "./candidate-network";
import { type GiveUp, scoreBoosted } from "./score-boosted";

/** Both halves of the second stage. */
export interface SecondStage {
  boosted: BoostedModel;
  networks: readonly CandidateNetwork[];
}

/**
 * Log odds that a candidate is of its kind: the middle between the trees' word and the networks' mean.
 *
 * @param values what `DocumentScores.features` gives
 * @param giveUp candidates that the first trees give up get minus infinity, and no network is asked
 */
export function scoreSecondStage(
  { boosted, networks }: SecondStage,
  values: ArrayLike<number>,
  giveUp: GiveUp | null = null,
): number {
  const byTrees = scoreBoosted(boosted, values, giveUp);
  if (byTrees === Number.NEGATIVE_INFINITY || networks.length === 0) return byTrees;
  let sum = 0;
  for (const network of networks) sum += scoreNetwork(network, values);
  return (byTrees + sum / networks.length) / 2;
}
