import type { Asker } from "../auth/asker";
import { applyEntry, withoutEchoes } from "../core/offers/apply-entry";
import type { Offer } from "../core/offers/offer";
import type { OffersQuery, ReadOffersQuery, RefusedParameter } from "../core/offers/offers-query";
import { blankOffer, readOffer } from "../core/offers/read-offer";
import { AppError } from "../core/shared/app-error";
import { getReport } from "./get-report";
import { getSample } from "./get-sample";

export interface FoundOffers {
  /** The comparison without offers that cannot be found and without figures that only repeat a paper. */
  query: OffersQuery;
  /** The offers as read, in the order of the query's entries. */
  bases: Offer[];
  /** The same with what the reader typed. */
  offers: Offer[];
  refused: RefusedParameter[];
  /** True where an offer's report or sample is not there for the one who asks. */
  missing: boolean;
}

async function offerOf(asker: Asker | null, source: string): Promise<Offer | null> {
  const [kind, id = ""] = source.split(":");
  if (kind === "h") return blankOffer();
  try {
    if (kind === "s") return readOffer((await getSample(id)).report, `/samples/${id}`);
    return readOffer((await getReport(asker, id)).report, `/reports/${id}`);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

/** The offers of a comparison, read from reports of the one who asks and from samples, or blank. */
export async function findOffers(asker: Asker | null, { query, refused }: ReadOffersQuery): Promise<FoundOffers> {
  const found = await Promise.all(
    query.entries.map(async (entry) => ({ entry, base: await offerOf(asker, entry.source) })),
  );
  const there = found.flatMap(({ entry, base }) =>
    base === null ? [] : [{ entry: withoutEchoes(base, entry), base }],
  );
  const gone = found.filter(({ base }) => base === null);
  const shown = there.findIndex(({ entry }) => entry.source === query.entries[query.show]?.source);
  const show = gone.length === 0 ? query.show : Math.max(0, shown);
  return {
    query: { ...query, entries: there.map(({ entry }) => entry), show },
    bases: there.map(({ base }) => base),
    offers: there.map(({ base, entry }) => applyEntry(base, entry)),
    refused: [
      ...refused,
      ...gone.map(({ entry }) => ({
        name: entry.source,
        message: `${entry.source} is no report or sample that this browser has. It may have been deleted, or made in another one.`,
      })),
    ],
    missing: gone.length > 0,
  };
}
