import type { OfferChoice } from "@/lib/core/offers/offer-choice";

/** A page without offers: where they come from, and one ready to look at. */
export function NoOffers({ reports, samples }: { reports: readonly OfferChoice[]; samples: readonly OfferChoice[] }) {
  const [sample] = samples;
  const example = `?a=${sample?.source ?? "h"}&b=h&b.name=Bellweather only&b.cash=32`;
  return (
    <section className="state">
      <h2>No offers yet</h2>
      <div className="sm soft">
        <p>
          Add one above: from a report in this browser, from a sample, or typed in.{" "}
          {reports.length === 0 && (
            <>
              There is no report here yet; <a href="/">score a term sheet</a> to have one.
            </>
          )}
        </p>
        {reports.length > 0 && (
          <ul className="gap-s">
            {reports.slice(0, 5).map(({ source, title }) => (
              <li key={source}>
                <a href={`/compare/offers?a=${source}`}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        <p className="gap-s">
          Or see <a href={`/compare/offers${example.replaceAll(" ", "+")}`}>a sample against a clean $32.0M</a>.
        </p>
      </div>
    </section>
  );
}
