import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { Provenance } from "@/lib/core/market/deal-filter";
import { formatDate } from "@/lib/format/date";
import { countOf } from "@/lib/format/number";

/** What every source line of a computed figure must say. */
export interface SourceFacts {
  set: Provenance;
  /** Deals that the figures are computed from. */
  deals: number;
  /** Words for the reader's filters; '' without any. */
  filters: string;
  /** ISO date of the newest change in the set. */
  asOf: string;
  /** Where the same numbers are as CSV, and as JSON. */
  csv: string;
  json: string;
}

/** Provenance, method, n, as of, and the data: what follows "Source:" under every computed figure. */
export function SetSource({ facts }: { facts: SourceFacts }) {
  return (
    <>
      <SetBadge set={facts.set} /> SQL over {countOf(facts.deals, `${facts.set} deal`)}
      {facts.filters === "" ? "" : ` (${facts.filters})`}, as of {formatDate(facts.asOf)}; <a href={facts.csv}>CSV</a>,{" "}
      <a href={facts.json}>JSON</a>.
    </>
  );
}

/** The badge of a data set as a whole. The public one is said in words: its deals are verified one by one. */
export function SetBadge({ set }: { set: Provenance }) {
  if (set === "calibrated") return <ProvenanceBadge kind="synthetic" />;
  if (set === "imported") return <ProvenanceBadge kind="imported" />;
  return <>the public record,</>;
}
