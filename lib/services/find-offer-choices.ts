import type { Asker } from "../auth/asker";
import type { OfferChoice } from "../core/offers/offer-choice";
import { findReports } from "./find-reports";
import { SHIPPED_SAMPLES } from "./shipped-samples";

/** The reports of the one who asks and the shipped samples, to choose an offer from. */
export async function findOfferChoices(
  asker: Asker | null,
): Promise<{ reports: OfferChoice[]; samples: OfferChoice[] }> {
  const reports = await findReports(asker);
  return {
    reports: reports.map(({ id, title, file }) => ({ source: `r:${id}`, title: title ?? file ?? "Pasted text" })),
    samples: SHIPPED_SAMPLES.map(({ slug, title }) => ({ source: `s:${slug}`, title })),
  };
}
