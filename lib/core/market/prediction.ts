import { z } from "zod";
import { partialDateSchema } from "../shared/partial-date";

/** How far a prediction has come true; set by a person from the evidence on record. */
export const PREDICTION_STATUSES = ["not seen", "partly seen", "seen", "cannot be computed"] as const;
export type PredictionStatus = (typeof PREDICTION_STATUSES)[number];

/** What became of an offer, as the record has it. */
export const OFFER_STATUSES = ["reported", "disputed", "denied", "stated policy", "accepted without strings"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** One dated fact that speaks for or against a prediction, or gives its context. */
export const evidenceSchema = z.object({
  date: partialDateSchema,
  stance: z.enum(["for", "against", "context"]),
  text: z.string(),
  confidence: z.string().describe("'verified', 'recalled', or what became of the offer it is about."),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  offerId: z.string().nullable().describe("The declined offer it rests on; null for events."),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One of the article's predictions with the evidence on record, oldest first. */
export const predictionSchema = z.object({
  number: z.int(),
  madeOn: partialDateSchema,
  dueOn: partialDateSchema
    .nullable()
    .describe("Last day by which it can come true; null where the article names none."),
  claim: z.string(),
  status: z.enum(PREDICTION_STATUSES),
  reading: z.string().describe("Why that status, in a sentence."),
  source: z.string(),
  evidence: z.array(evidenceSchema),
});
export type Prediction = z.infer<typeof predictionSchema>;

/** An offer that was refused, or said to have been. */
export const declinedOfferSchema = z.object({
  id: z.string(),
  date: partialDateSchema,
  startup: z.string(),
  country: z.string().nullable().describe("Country of the startup where it is in the record."),
  investor: z.string(),
  offer: z.string(),
  reason: z.string().nullable().describe("The reason the company gave; null where none is on record."),
  status: z.enum(OFFER_STATUSES),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  note: z.string().nullable(),
});
export type DeclinedOffer = z.infer<typeof declinedOfferSchema>;

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
