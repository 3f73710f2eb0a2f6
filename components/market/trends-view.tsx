import { StateMessage } from "@/components/ui/state-message";
import type { DealFacets } from "@/lib/core/market/deal";
import { dealSearch } from "@/lib/core/market/deal-url";
import type { PublicTerms } from "@/lib/core/market/public-terms";
import type { TrendReport } from "@/lib/core/market/trend";
import { type TrendFilter, withYears } from "@/lib/core/market/trend-filter";
import { buildTrendTable } from "@/lib/core/market/trend-table";
import { DataSetSwitch, type SetCounts } from "./data-set-switch";
import { EventList } from "./event-list";
import { IgnoredNote } from "./ignored-note";
import { letterEvents } from "./letter-events";
import { PublicTermsChart } from "./public-terms-chart";
import { SharesChart } from "./shares-chart";
import { TermsScatter } from "./terms-scatter";
import { TiedDealsChart } from "./tied-deals-chart";
import { TotalsChart } from "./totals-chart";
import { TotalsTable } from "./totals-table";
import { TrendFilters } from "./trend-filters";
import { TrendSource } from "./trend-source";
import { filterWords, standfirst } from "./trend-standfirst";
import { TrendTable } from "./trend-table";

export interface TrendsViewProps {
  report: TrendReport;
  terms: PublicTerms;
  facets: DealFacets;
  counts: SetCounts;
  filter: TrendFilter;
  ignored: readonly { name: string; value: string }[];
}

/** The trends page: the answer, the table, then the charts of the same numbers and of the public record. */
export function TrendsView({ report, terms, facets, counts, filter, ignored }: TrendsViewProps) {
  const rows = buildTrendTable(report, withYears(filter));
  const deals = report.years.reduce((sum, year) => sum + year.deals, 0);
  const csv = (table: string) => `/trends/csv${dealSearch(filter)}&table=${table}`;
  const facts = {
    set: report.set,
    deals,
    filters: filterWords(filter),
    asOf: report.asOf,
    csv: csv("market"),
    json: `/api/v1/trends${dealSearch(filter)}`,
  };
  const events = letterEvents(report.events);
  return (
    <>
      <div className="title-row">
        <h1>Trends</h1>
        <div className="row end">
          <DataSetSwitch path="/trends" filter={filter} counts={counts} />
        </div>
        <p className="stand">{standfirst(rows, report, filter)}</p>
      </div>
      <TrendFilters filter={filter} facets={facets} />
      <IgnoredNote ignored={ignored} />
      <div>
        <h2 className="vh">Published and computed</h2>
        <TrendTable rows={rows} publicYears={report.set === "public" ? [] : report.publicYears} filter={filter} />
        <TrendSource facts={facts} terms={terms} filter={filter} />
      </div>
      {deals === 0 ? (
        <div className="sec">
          <StateMessage title="No deal answers">
            No {report.set} deal matches these years and filters, so there is nothing to draw.
          </StateMessage>
        </div>
      ) : (
        <div className="cols sec">
          <SharesChart years={report.years} facts={facts} />
          <TiedDealsChart years={report.years} facts={facts} />
        </div>
      )}
      {terms.deals.length > 0 && <TermsScatter terms={terms} events={events} csv={csv("term-deals")} />}
      <div className="cols sec">
        <PublicTermsChart terms={terms} csv={csv("terms")} />
        <TotalsChart totals={report.totals} csv={csv("totals")} />
      </div>
      <EventList events={events} />
      <TotalsTable totals={report.totals} />
    </>
  );
}
