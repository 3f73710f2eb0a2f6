import Link from "next/link";
import type { ReactNode } from "react";
import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { SeveritySign } from "@/components/ui/severity-sign";
import type { DealRow } from "@/lib/core/market/deal";
import type { DealQuery, TriState } from "@/lib/core/market/deal-filter";
import type { DealColumnId } from "@/lib/core/market/deal-view";
import type { CloudTerm } from "@/lib/core/market/public-terms";
import type { Money } from "@/lib/core/shared/money";
import { formatMillions, formatMoney } from "@/lib/format/money";
import { SourceLink } from "./source-link";
import { ANSWERS, investorKindName, TERM_WORDS, tokenWords } from "./words";

/** How one column of the list reads. */
export interface DealColumn {
  head: string;
  /** The name where the head is too short to stand alone. */
  name?: string;
  /** The sort the column's head offers, and the direction a first click gives. */
  sort?: { by: DealQuery["sort"]; first: DealQuery["dir"] };
  /** Class of the cells; names their place in the phone's short list (deals.css). */
  className: string;
  /** The cell that names its row. */
  isRowHead?: boolean;
  cell: (deal: DealRow) => ReactNode;
}

const DATE: DealColumn = {
  head: "Date",
  sort: { by: "announcedOn", first: "desc" },
  className: "d-date nowrap",
  cell: (deal) => <time dateTime={deal.announcedOn}>{deal.announcedOn}</time>,
};
const STARTUP: DealColumn = {
  head: "Startup",
  sort: { by: "startup", first: "asc" },
  className: "d-name",
  isRowHead: true,
  cell: (deal) => (
    <Link className="quiet" href={`/deals/${deal.id}`} prefetch={false}>
      {deal.startup}
    </Link>
  ),
};
const LEAD: DealColumn = {
  head: "Lead investors",
  className: "d-inv",
  cell: (deal) => <Investors names={deal.lead} />,
};
const COUNTRY: DealColumn = {
  head: "Country",
  sort: { by: "country", first: "asc" },
  className: "d-country d-more",
  cell: (deal) => deal.country ?? <NotDisclosed />,
};
const ROUND: DealColumn = {
  head: "Round",
  sort: { by: "round", first: "asc" },
  className: "d-round d-more",
  cell: (deal) => deal.round ?? <NotDisclosed />,
};
const AMOUNT: DealColumn = {
  head: "$M",
  name: "Amount, $M",
  sort: { by: "amount", first: "desc" },
  className: "n d-amt",
  cell: (deal) => <Millions value={deal.amount} />,
};
const VALUATION: DealColumn = {
  head: "Valuation",
  className: "n d-more d-val",
  cell: (deal) => <Millions value={deal.valuation} />,
};
const ONE_CLOUD: DealColumn = {
  head: "One cloud only",
  className: "nowrap d-term",
  cell: (deal) =>
    deal.exclusivity === "yes" ? (
      <SeveritySign severity={3} word="Tied" />
    ) : (
      <Answer value={deal.exclusivity} no="Not tied" />
    ),
};
const CLOUD_TERM: DealColumn = {
  head: "Cloud term",
  className: "nowrap d-term",
  cell: (deal) => <Term value={deal.cloudTerms} />,
};
const PROVIDER: DealColumn = {
  head: "Provider",
  className: "d-prov",
  cell: (deal) => <Provider deal={deal} />,
};
const DATA_SHARING: DealColumn = {
  head: "Data sharing",
  className: "nowrap d-data",
  cell: (deal) => <Answer value={deal.dataSharing} no="No" />,
};
const STRINGS: DealColumn = {
  head: "Strings and protections on record",
  className: "d-str",
  cell: (deal) =>
    deal.strings.length === 0 ? <span className="unk">none on record</span> : deal.strings.map(tokenWords).join(", "),
};
const SOURCE: DealColumn = {
  head: "Source",
  className: "d-src",
  cell: (deal) => (
    <>
      <ProvenanceBadge kind={deal.confidence} />
      {deal.sourceUrl !== null && (
        <span className="sub">
          <SourceLink url={deal.sourceUrl} />
        </span>
      )}
    </>
  ),
};

const INVESTOR_KINDS: DealColumn = {
  head: "Kinds of investor",
  className: "d-kinds d-more",
  cell: (deal) =>
    deal.investorKinds.length === 0 ? <NotDisclosed /> : deal.investorKinds.map(investorKindName).join(", "),
};

/** Every column there is; which are shown is a matter of the address. */
export const COLUMN_READS: Record<DealColumnId, DealColumn> = {
  date: DATE,
  startup: STARTUP,
  lead: LEAD,
  country: COUNTRY,
  round: ROUND,
  amount: AMOUNT,
  valuation: VALUATION,
  "one-cloud": ONE_CLOUD,
  "cloud-term": CLOUD_TERM,
  provider: PROVIDER,
  "data-sharing": DATA_SHARING,
  strings: STRINGS,
  "investor-kinds": INVESTOR_KINDS,
  source: SOURCE,
};

function NotDisclosed() {
  return <span className="prov unknown">n/d</span>;
}

function Provider({ deal }: { deal: DealRow }) {
  if (deal.cloudProvider !== null) return deal.cloudProvider.replaceAll(";", ", ");
  // A deal known to be free of one cloud, with no term about any, has no provider to disclose.
  const none = deal.exclusivity === "no" && deal.cloudTerms === null;
  return none ? <span className="soft">none</span> : <NotDisclosed />;
}

function Investors({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <NotDisclosed />;
  const more = names.length - 2;
  return (
    <>
      {names.slice(0, 2).join(", ")} {more > 0 && <span className="mute">and {more} more</span>}
    </>
  );
}

/** An amount of the $M columns; other currencies say which they are. */
function Millions({ value }: { value: Money | null }) {
  if (value === null) return <NotDisclosed />;
  return value.currency === "USD" ? <span className="usd">{formatMillions(value)}</span> : formatMoney(value);
}

function Answer({ value, no }: { value: TriState; no: string }) {
  if (value === "unknown") return <NotDisclosed />;
  return value === "yes" ? <b>{ANSWERS.yes}</b> : <span className="soft">{no}</span>;
}

/** A cloud term by sign and word. */
export function Term({ value }: { value: string | null }) {
  const known = TERM_WORDS[value as CloudTerm] as (typeof TERM_WORDS)[CloudTerm] | undefined;
  if (value === null || value === "unknown") return <NotDisclosed />;
  if (!known) return <>{value}</>;
  if (known.severity === undefined) return <span className="soft">{known.word}</span>;
  return <SeveritySign severity={known.severity} word={known.word} />;
}
