import { z } from "zod";
import { type DeclinedOffer, OFFER_STATUSES, PREDICTION_STATUSES, type Prediction } from "../core/market/prediction";
import { store } from "./client";
import type { Prisma } from "./prisma-client/client";

const stanceSchema = z.enum(["for", "against", "context"]);

/** The article's predictions in its order, each with its evidence from the oldest on. */
export async function readPredictions(): Promise<Prediction[]> {
  const rows = await store().prediction.findMany({
    orderBy: { number: "asc" },
    include: {
      source: true,
      evidence: { orderBy: [{ happenedOn: "asc" }, { id: "asc" }], include: { source: true } },
    },
  });
  return rows.map((row) => ({
    number: row.number,
    madeOn: row.madeOn,
    dueOn: row.dueOn,
    claim: row.claim,
    status: z.enum(PREDICTION_STATUSES).parse(row.status),
    reading: row.reading,
    source: row.source.name,
    evidence: row.evidence.map((item) => ({
      date: item.happenedOn,
      stance: stanceSchema.parse(item.stance),
      text: item.text,
      confidence: item.confidence,
      source: item.source.name,
      sourceUrl: item.source.url,
      offerId: item.offerId,
    })),
  }));
}

/** What a declined offer needs beside its own row. */
export const OFFER_PARTS = {
  source: true,
  startup: { select: { country: true } },
} as const satisfies Prisma.DeclinedOfferInclude;

/** Offers that were declined, or are said to have been, newest first. */
export async function readDeclinedOffers(): Promise<DeclinedOffer[]> {
  const rows = await store().declinedOffer.findMany({
    orderBy: [{ offeredOn: "desc" }, { startupName: "asc" }, { investorName: "asc" }],
    include: OFFER_PARTS,
  });
  return rows.map(toDeclinedOffer);
}

/** A declined offer of the store as the product shows it. */
export function toDeclinedOffer(row: Prisma.DeclinedOfferGetPayload<{ include: typeof OFFER_PARTS }>): DeclinedOffer {
  return {
    id: row.id,
    date: row.offeredOn,
    startup: row.startupName,
    country: row.startup?.country ?? null,
    investor: row.investorName,
    offer: row.offer,
    reason: row.reason,
    status: z.enum(OFFER_STATUSES).parse(row.status),
    source: row.source.name,
    sourceUrl: row.source.url,
    note: row.note,
  };
}
