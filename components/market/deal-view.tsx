import Link from "next/link";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { DealDetail } from "@/lib/core/market/deal-detail";
import { dealSearch } from "@/lib/core/market/deal-url";
import { formatDate } from "@/lib/format/date";
import { dealFacts } from "./deal-facts";
import { DealHistory } from "./deal-history";
import { DealInvestors } from "./deal-investors";
import { DealTermsTable } from "./deal-terms-table";
import { dealSentence, dealTitle } from "./deal-words";
import { SourceLink } from "./source-link";
import { SET_NAMES } from "./words";

/** One deal: what is on record, from whom, how sure. */
export function DealView({ detail }: { detail: DealDetail }) {
  const { deal, investors } = detail;
  return (
    <>
      <nav className="crumb sm" aria-label="Where this page stands">
        <Link href="/deals">Deals</Link> /{" "}
        <Link href={`/deals${dealSearch({ set: deal.provenance })}`}>{SET_NAMES[deal.provenance]}</Link> /{" "}
        <Link href={`/startups/${encodeURIComponent(detail.startupKey)}?set=${deal.provenance}`}>{deal.startup}</Link> /{" "}
        {formatDate(deal.announcedOn, "long")}
      </nav>
      <div className="title-row">
        <h1>{dealTitle(deal)}</h1>
        <div className="row end">
          <ProvenanceBadge kind={deal.confidence} />
        </div>
        <p className="stand">{dealSentence(deal)}</p>
      </div>
      <div className="cols">
        <section className="c8" aria-labelledby="terms">
          <h2 id="terms">On record</h2>
          <div className="gap-s">
            <DealTermsTable facts={dealFacts(detail)} />
          </div>
          <p className="src xs mute gap-s">
            {METHOD[deal.provenance]} As of {formatDate(detail.asOf)}.{" "}
            {deal.provenance === "calibrated" ? null : (
              <Link href={`/admin/deals/${deal.id}/edit`} prefetch={false}>
                Edit (for those who are signed in)
              </Link>
            )}
          </p>
        </section>
        <div className="c4">
          <DealHistory deals={detail.history} current={deal.id} />
          <DealInvestors investors={investors} kinds={deal.investorKinds} set={deal.provenance} />
          {deal.sourceQuote !== null && (
            <section aria-labelledby="quote" className="gap">
              <h2 id="quote">What the source says</h2>
              <blockquote className="quote gap-s">{deal.sourceQuote}</blockquote>
              <p className="src xs mute gap-s">
                <SourceLink url={deal.sourceUrl} />. Words in quotation marks are the page’s own, the rest is our
                summary.
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

const METHOD = {
  calibrated: "Generated, no observation: the startup, its investors and the amount are invented.",
  public: "Source: the public record, field by field.",
  imported: "Source: an imported file, as it was given.",
};
