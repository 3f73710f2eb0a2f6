import Link from "next/link";
import type { DealFacets } from "@/lib/core/market/deal";
import type { DealFilter } from "@/lib/core/market/deal-filter";
import { countryChoices, investorChoices, roundChoices, sizeChoices, yearChoices } from "./facet-choices";
import { FilterSelect } from "./filter-select";
import { SetNotice } from "./set-notice";

/** The filters of the trends page: a plain form, so that the state is in the address and no script is needed. */
export function TrendFilters({ filter, facets }: { filter: DealFilter; facets: DealFacets }) {
  const years = yearChoices(facets);
  return (
    <form
      className="filters"
      action="/trends"
      aria-label="Filter the deals behind the table"
      key={JSON.stringify(filter)}
    >
      <input type="hidden" name="set" value={filter.set} />
      <FilterSelect
        name="from"
        label="From"
        all="2022"
        value={filter.from}
        choices={years.filter((y) => y.value !== "2022")}
      />
      <FilterSelect
        name="to"
        label="To"
        all="2024"
        value={filter.to}
        choices={years.filter((y) => y.value !== "2024")}
      />
      <FilterSelect name="country" label="Country" all="All" value={filter.country} choices={countryChoices(facets)} />
      <FilterSelect
        name="investorKind"
        label="Investor"
        all="All kinds"
        value={filter.investorKind}
        choices={investorChoices(facets)}
      />
      <FilterSelect name="round" label="Round" all="All" value={filter.round} choices={roundChoices(facets)} />
      <FilterSelect name="size" label="Size" all="Any" value={filter.size} choices={sizeChoices()} />
      <div className="row">
        <button className="btn" type="submit">
          Apply
        </button>
        {isFiltered(filter) && (
          <Link className="btn bare" href={`/trends?set=${filter.set}`}>
            Clear
          </Link>
        )}
      </div>
      <SetNotice set={filter.set} />
    </form>
  );
}

/** True where the reader narrows the deals beyond their data set and years. */
export function isFiltered(filter: Partial<DealFilter>): boolean {
  const { country, investorKind, round, size, from, to } = filter;
  return [country, investorKind, round, size, from, to].some((value) => value !== undefined);
}
