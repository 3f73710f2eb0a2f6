import { countStatuses, type DeclinedOffer, type Prediction } from "@/lib/core/market/prediction";
import { formatDate } from "@/lib/format/date";
import { DeclinedOffers } from "./declined-offers";
import { PredictionItem } from "./prediction-item";
import { predictionsStandfirst } from "./predictions-standfirst";

export interface PredictionsViewProps {
  predictions: readonly Prediction[];
  offers: readonly DeclinedOffer[];
  /** ISO date to which the record reaches. */
  asOf: string;
}

/** The predictions page: what the article foresaw, and what the record says for and against it. */
export function PredictionsView({ predictions, offers, asOf }: PredictionsViewProps) {
  const [first] = predictions;
  return (
    <>
      <div className="title-row">
        <h1>Predictions</h1>
        <p className="stand">
          {first === undefined
            ? "No prediction is on record."
            : predictionsStandfirst(predictions.length, countStatuses(predictions), first.madeOn, asOf)}
        </p>
      </div>
      <ol className="preds">
        {predictions.map((prediction) => (
          <PredictionItem key={prediction.number} prediction={prediction} asOf={asOf} />
        ))}
      </ol>
      {first !== undefined && (
        <p className="src xs mute">
          Source: {first.source} (predictions); dated events and offers on record (evidence). A person sets the status
          from the evidence. As of {formatDate(asOf)}.
        </p>
      )}
      <DeclinedOffers offers={offers} asOf={asOf} />
    </>
  );
}
