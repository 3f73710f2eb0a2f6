import type { ReactNode } from "react";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import type { DealPage } from "@/lib/core/market/deal";
import { type DealQuery, PROVENANCES } from "@/lib/core/market/deal-filter";
import { dealSearch } from "@/lib/core/market/deal-url";
import type { Party } from "@/lib/core/market/party";
import type { StringProfile } from "@/lib/core/market/string-profile";
import { countOf, formatNumber } from "@/lib/format/number";
import { DealTable } from "./deal-table";
import { DealsFootnote } from "./deals-footnote";
import { DeclinedOffers } from "./declined-offers";
import { SetNotice } from "./set-notice";
import { StringProfileTable } from "./string-profile-table";
import { SET_NAMES } from "./words";

export interface PartyViewProps {
  party: Party;
  /** Address of the page without its data set. */
  path: string;
  /** Its deals in one data set: the filter, the first page, what they asked for. */
  query: DealQuery;
  page: DealPage;
  profile: StringProfile;
  crumb: ReactNode;
  standfirst: string;
  /** ISO date to which the data set reaches. */
  asOf: string;
  children?: ReactNode;
}

/** The page of a startup or an investor: one data set at a time, what was asked for, and every deal behind it. */
export function PartyView(props: PartyViewProps) {
  const { party, query, page, profile } = props;
  const inSets = PROVENANCES.filter((set) => party.counts[set] > 0);
  return (
    <>
      <nav className="crumb sm" aria-label="Where this page stands">
        {props.crumb}
      </nav>
      <div className="title-row">
        <h1>{party.name}</h1>
        {inSets.length > 1 && (
          <div className="row end">
            <SegmentedLinks
              label="Data set"
              choices={inSets.map((set) => ({
                href: `${props.path}?set=${set}`,
                text: `${SET_NAMES[set]} ${formatNumber(party.counts[set])}`,
                current: set === query.set,
              }))}
            />
          </div>
        )}
        <p className="stand">{props.standfirst}</p>
      </div>
      {party.aliases.length > 0 && <p className="sm soft">Also on record as {party.aliases.join(", ")}.</p>}
      <SetNotice set={query.set} />
      {party.recalled > 0 && query.set === "public" && (
        <p className="sm soft">
          {countOf(party.recalled, "deal")} more {party.recalled === 1 ? "is" : "are"} only recalled and not counted
          here; <a href={`/deals${dealSearch({ ...query, confidence: "any" })}`}>see all with their sources</a>.
        </p>
      )}
      {props.children}
      <StringProfileTable profile={profile} query={query} asOf={props.asOf} />
      <section className="sec" aria-labelledby="party-deals">
        <h2 id="party-deals">{countOf(page.count, "deal")} on record</h2>
        {page.rows.length === 0 ? (
          <p className="soft">None in this data set.</p>
        ) : (
          <>
            <DealTable rows={page.rows} query={query} />
            {page.next !== null && (
              <p className="gap-s">
                <a href={`/deals${dealSearch(query)}`}>All {formatNumber(page.count)} in the explorer</a>
              </p>
            )}
            <DealsFootnote set={query.set} />
          </>
        )}
      </section>
      {party.offers.length > 0 && <DeclinedOffers offers={party.offers} asOf={props.asOf} />}
    </>
  );
}
