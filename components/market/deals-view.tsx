import Link from "next/link";
import { StateMessage } from "@/components/ui/state-message";
import type { DealFacets, DealPage } from "@/lib/core/market/deal";
import type { DealView } from "@/lib/core/market/deal-view";
import { DataSetSwitch, type SetCounts } from "./data-set-switch";
import { DealFilters } from "./deal-filters";
import { DealPager } from "./deal-pager";
import { DealResultLine } from "./deal-result-line";
import { DealTable } from "./deal-table";
import { clearedHref, filterTokens } from "./deal-tokens";
import { DealsFootnote } from "./deals-footnote";
import { IgnoredNote } from "./ignored-note";

export interface DealsViewProps {
  page: DealPage;
  facets: DealFacets;
  counts: SetCounts;
  query: DealView;
  ignored: readonly { name: string; value: string }[];
}

/** The list of deals: which set, which filters, how many, the rows, the neighbouring pages. */
export function DealsView({ page, facets, counts, query, ignored }: DealsViewProps) {
  const { sort: _sort, dir: _dir, after: _after, before: _before, limit: _limit, cols: _cols, ...filter } = query;
  return (
    <>
      <div className="title-row">
        <h1>Deals</h1>
        <div className="row end">
          <DataSetSwitch path="/deals" filter={filter} counts={counts} />
        </div>
        <p className="sm">
          <Link href={`/investors?set=${query.set}`}>Investors</Link> and what they ask for;{" "}
          <Link href="/search">search everything on record</Link>
        </p>
      </div>
      <DealFilters query={query} facets={facets} />
      <IgnoredNote ignored={ignored} />
      <DealResultLine page={page} query={query} />
      {page.rows.length === 0 ? (
        <NoDeals page={page} query={query} />
      ) : (
        <>
          <DealTable rows={page.rows} query={query} />
          <DealPager page={page} query={query} />
          <DealsFootnote set={query.set} />
        </>
      )}
    </>
  );
}

function NoDeals({ page, query }: { page: DealPage; query: DealView }) {
  if (page.total === 0) {
    return (
      <StateMessage title={`There are no ${query.set} deals yet`}>
        Nothing of this data set is in the store. The other data sets are above.
      </StateMessage>
    );
  }
  const filters = filterTokens(query).length;
  return (
    <StateMessage title="No deal answers to these filters">
      {filters > 1 && "Take one of them off above, or see the whole list: "}
      <Link href={clearedHref(query)}>all {query.set} deals</Link>.
    </StateMessage>
  );
}
