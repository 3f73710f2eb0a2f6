import { ScrollRegion } from "@/components/ui/scroll-region";
import type { DeclinedOffer } from "@/lib/core/market/prediction";
import { formatDate } from "@/lib/format/date";
import { countOf } from "@/lib/format/number";
import { SourceLink } from "./source-link";
import { countryName, sentence } from "./words";

/** Offers that were turned down, or said to have been: who, what, why, and how sure the record is. */
export function DeclinedOffers({ offers, asOf }: { offers: readonly DeclinedOffer[]; asOf: string }) {
  const doubted = offers.filter((offer) => offer.status === "disputed" || offer.status === "denied").length;
  return (
    <section className="sec" aria-labelledby="declined">
      <h2 id="declined">Declined offers on record</h2>
      {offers.length === 0 ? (
        <p className="soft">No declined offer is on record.</p>
      ) : (
        <>
          <p className="sm soft">
            {countOf(offers.length, "offer")}, {doubted === 0 ? "none" : doubted} of them disputed or denied. Most
            refusals are never published: this is a floor, not a rate.
          </p>
          <ScrollRegion label="Declined offers on record">
            <table className="tbl declined">
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Startup</th>
                  <th scope="col">Investor</th>
                  <th scope="col">Offer</th>
                  <th scope="col">Reason given</th>
                  <th scope="col">Status</th>
                  <th scope="col">Source</th>
                </tr>
              </thead>
              <tbody>
                {offers.map((offer) => (
                  <OfferRow key={offer.id} offer={offer} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="src xs mute">Source: pages named in each row, read by a person. As of {formatDate(asOf)}.</p>
        </>
      )}
    </section>
  );
}

function OfferRow({ offer }: { offer: DeclinedOffer }) {
  return (
    <tr id={`offer-${offer.id}`}>
      <td className="nowrap">
        <time dateTime={offer.date}>{offer.date}</time>
      </td>
      <th scope="row">
        {offer.startup}
        {offer.country !== null && <span className="sub">{countryName(offer.country)}</span>}
      </th>
      <td>{offer.investor}</td>
      <td>{offer.offer}</td>
      <td>{offer.reason ?? <span className="unk">not stated</span>}</td>
      <td>
        <b>{sentence(offer.status)}</b>
        {offer.note !== null && <span className="sub">{offer.note}</span>}
      </td>
      <td>
        <SourceLink url={offer.sourceUrl} />
      </td>
    </tr>
  );
}
