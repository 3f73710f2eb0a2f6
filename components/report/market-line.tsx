import Link from "next/link";
import type { CloudTerm, PublicTerms } from "@/lib/core/market/public-terms";
import { formatMoney } from "@/lib/format/money";
import { countOf, formatNumber, listOf } from "@/lib/format/number";
import { comparableDeals } from "./comparable-deals";

const TERM_WORDS: Record<CloudTerm, string> = {
  exclusive: "exclusive",
  primary: "primary",
  preferred: "preferred",
  multi: "several clouds",
  none: "no cloud term",
  unknown: "not disclosed",
};

/** The score beside the record, as far as the record goes: public deals seldom disclose their terms, and that is said. */
export function MarketLine({ terms, investmentUsd }: { terms: PublicTerms; investmentUsd: number | null }) {
  const near = investmentUsd === null ? null : comparableDeals(terms.deals, investmentUsd);
  return (
    <section className="market sm" aria-labelledby="market-title">
      <h2 className="vh" id="market-title">
        Against the record
      </h2>
      <p>
        <b>Too few to compare.</b>{" "}
        {near === null
          ? "The paper states no amount by which to look for deals like it."
          : `${countOf(near.n, "public deal")} between ${formatMoney(near.from)} and ${formatMoney(near.to)} ${near.n === 1 ? "discloses its" : "disclose their"} cloud terms; no public deal discloses them all.`}
      </p>
      <p className="soft">
        Wider: of {countOf(terms.total, "public deal")}, {termCounts(terms)}. Floors, not rates.{" "}
        <Link href="/deals?set=public">See them</Link> or <Link href="/method#record">how they were counted</Link>
      </p>
    </section>
  );
}

/** '2 exclusive, 4 primary, ... and 97 not disclosed', over all years of the record. */
function termCounts({ years }: PublicTerms): string {
  const words = Object.entries(TERM_WORDS) as [CloudTerm, string][];
  return listOf(
    words.map(([term, word]) => `${formatNumber(years.reduce((sum, year) => sum + year.counts[term], 0))} ${word}`),
  );
}
