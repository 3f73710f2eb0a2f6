import Link from "next/link";
import type { DealFacets } from "@/lib/core/market/deal";
import { ARTICLE_YEARS, isNarrowed, type TrendFilter } from "@/lib/core/market/trend-filter";
import {
  countryChoices,
  investorChoices,
  roundChoices,
  sizeChoices,
  sourceChoices,
  yearChoices,
} from "./facet-choices";
import { FilterSelect } from "./filter-select";
import { SetNotice } from "./set-notice";

/** The filters of the trends page: a plain form, so that the state is in the address and no script is needed. */
export function TrendFilters({ filter, facets }: { filter: TrendFilter; facets: DealFacets }) {
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
        all={String(ARTICLE_YEARS.from)}
        value={filter.from}
        choices={years.filter((y) => Number(y.value) !== ARTICLE_YEARS.from)}
      />
      <FilterSelect
        name="to"
        label="To"
        all={String(ARTICLE_YEARS.to)}
        value={filter.to}
        choices={years.filter((y) => Number(y.value) !== ARTICLE_YEARS.to)}
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
      {filter.set === "public" && (
        <FilterSelect
          name="confidence"
          label="Source"
          all="Verified only"
          value={filter.confidence}
          choices={sourceChoices()}
        />
      )}
      <div className="row">
        <button className="btn" type="submit">
          Apply
        </button>
        {isChosen(filter) && (
          <Link className="btn bare" href={`/trends?set=${filter.set}`}>
            Clear
          </Link>
        )}
      </div>
      <SetNotice set={filter.set} />
    </form>
  );
}

/** True where the reader has chosen anything but the data set. */
function isChosen(filter: TrendFilter): boolean {
  const { from, to, confidence } = filter;
  return isNarrowed(filter) || [from, to, confidence].some((value) => value !== undefined);
}
