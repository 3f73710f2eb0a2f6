import type { DeclinedOffer, Prediction } from "../core/market/prediction";
import { readAsOf } from "../data/data-sets";
import { readDeclinedOffers, readPredictions } from "../data/predictions";

export interface PredictionsReport {
  predictions: Prediction[];
  offers: DeclinedOffer[];
  /** ISO date to which the public record, the source of the evidence, reaches. */
  asOf: string;
}

/** The article's predictions with dated evidence, and the offers on record that were declined. */
export async function findPredictions(): Promise<PredictionsReport> {
  const [predictions, offers, asOf] = await Promise.all([readPredictions(), readDeclinedOffers(), readAsOf("public")]);
  return { predictions, offers, asOf };
}
