import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { wantedConfidence } from "@/lib/core/market/deal-filter";
import type { PublicTerms } from "@/lib/core/market/public-terms";
import type { TrendFilter } from "@/lib/core/market/trend-filter";
import { formatNumber } from "@/lib/format/number";
import { SetSource, type SourceFacts } from "./set-source";

/** The source line of the trends table: published figures, computed ones, the public row. */
export function TrendSource({ facts, terms, filter }: { facts: SourceFacts; terms: PublicTerms; filter: TrendFilter }) {
  const verifiedOnly = wantedConfidence({ ...filter, set: "public" }) === "verified";
  return (
    <p className="src xs mute table-note">
      Published: AINews, May 2026. Computed: <SetSource facts={facts} /> Under each computed figure stands its
      difference from the published one. n is the number of deals that answer the cell and opens them; “of” is the
      number asked. Public record: {formatNumber(terms.total)} <ProvenanceBadge kind="verified" /> deals, of which{" "}
      {formatNumber(terms.dataSharingKnown)} disclose data sharing; {formatNumber(terms.recalled)}{" "}
      <ProvenanceBadge kind="recalled" /> ones are{" "}
      {verifiedOnly ? "left out" : "counted in this table as you asked, and left out of the charts of cloud terms"}.
      {facts.set === "public" &&
        " Not every public deal is an equity round and some overlap, so the sum is no market total."}
    </p>
  );
}
