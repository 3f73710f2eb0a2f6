import type { Share } from "@/lib/core/market/trend";
import { countOf, formatNumber } from "@/lib/format/number";

/** What the public record knows of the two terms it discloses at all. `k` of `n` known; `deals` in the record. */
export interface MarketCounts {
  deals: number;
  exclusivity: Share;
  dataSharing: Share;
}

/** The score beside the record, as far as the record goes: public deals seldom disclose their terms, and that is said. */
export function MarketLine({ counts }: { counts: MarketCounts }) {
  const { deals, exclusivity, dataSharing } = counts;
  return (
    <section className="market sm" aria-labelledby="market-title">
      <h2 className="vh" id="market-title">
        Against the record
      </h2>
      <p>
        <b>Too few to compare.</b> No public deal on record discloses all its terms, so none has a score to stand
        beside.
      </p>
      <p className="soft">
        Of {countOf(deals, "public deal")}, the cloud term is known in {formatNumber(exclusivity.n)} and ties the
        company to one cloud in {formatNumber(exclusivity.k)}; data sharing is known in {formatNumber(dataSharing.n)}{" "}
        and given in {formatNumber(dataSharing.k)}. Floors, not rates. <a href="/deals?set=public">See the deals</a>
      </p>
    </section>
  );
}
