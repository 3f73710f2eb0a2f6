/** How far a prediction has come true; set by a person from the evidence on record. */
export const PREDICTION_STATUSES = ["not seen", "partly seen", "seen", "cannot be computed"] as const;
export type PredictionStatus = (typeof PREDICTION_STATUSES)[number];

/** What became of an offer, as the record has it. */
export const OFFER_STATUSES = ["reported", "disputed", "denied", "stated policy", "accepted without strings"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** One dated fact that speaks for or against a prediction, or gives its context. */
export interface Evidence {
  /** ISO date to the precision known. */
  date: string;
  stance: "for" | "against" | "context";
  text: string;
  /** 'verified', 'recalled', or what became of the offer it is about. */
  confidence: string;
  source: string;
  sourceUrl: string | null;
  /** The declined offer it rests on; null for events. */
  offerId: string | null;
}

/** One of the article's predictions with the evidence on record, oldest first. */
export interface Prediction {
  number: number;
  /** ISO dates. */
  madeOn: string;
  /** Last day by which it can come true; null where the article names none. */
  dueOn: string | null;
  claim: string;
  status: PredictionStatus;
  /** Why that status, in a sentence. */
  reading: string;
  source: string;
  evidence: Evidence[];
}

/** An offer that was refused, or said to have been. */
export interface DeclinedOffer {
  id: string;
  /** ISO date to the precision known. */
  date: string;
  startup: string;
  /** Country of the startup where it is in the record; null where not known. */
  country: string | null;
  investor: string;
  offer: string;
  /** The reason the company gave; null where none is on record. */
  reason: string | null;
  status: OfferStatus;
  source: string;
  sourceUrl: string | null;
  note: string | null;
}

/**
 * The part of the time from the making of a prediction to its due date that has passed.
 * @param asOf ISO date.
 * @returns 0..1; null where there is no due date.
 */
export function timePassed({ madeOn, dueOn }: Pick<Prediction, "madeOn" | "dueOn">, asOf: string): number | null {
  if (dueOn === null) return null;
  const [made, due, now] = [madeOn, dueOn, asOf].map((date) => Date.parse(date)) as [number, number, number];
  return due > made ? Math.min(1, Math.max(0, (now - made) / (due - made))) : 1;
}

/** Predictions by status, in the order of PREDICTION_STATUSES. */
export function countStatuses(predictions: readonly Prediction[]): Record<PredictionStatus, number> {
  const count = (status: PredictionStatus) => predictions.filter((p) => p.status === status).length;
  return {
    "not seen": count("not seen"),
    "partly seen": count("partly seen"),
    seen: count("seen"),
    "cannot be computed": count("cannot be computed"),
  };
}
