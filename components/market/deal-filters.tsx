import type { DealFacets } from "@/lib/core/market/deal";
import type { DealView } from "@/lib/core/market/deal-view";
import { filterTokens } from "./deal-tokens";
import {
  cloudChoices,
  countryChoices,
  investorChoices,
  roundChoices,
  sizeChoices,
  sourceChoices,
  stringChoices,
  yearChoices,
} from "./facet-choices";
import { FilterSelect } from "./filter-select";

const ANSWER_CHOICES = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "unknown", text: "Not disclosed" },
];
/** The filters of the list: a plain form; on phones all but the search stand behind one line that says how many are on. */
export function DealFilters({ query, facets }: { query: DealView; facets: DealFacets }) {
  const on = filterTokens(query).length;
  return (
    <form className="facets" action="/deals" aria-label="Filter deals" key={JSON.stringify(query)}>
      <input type="hidden" name="set" value={query.set} />
      {query.sort !== "announcedOn" && <input type="hidden" name="sort" value={query.sort} />}
      {query.dir !== "desc" && <input type="hidden" name="dir" value={query.dir} />}
      {query.limit !== 50 && <input type="hidden" name="limit" value={query.limit} />}
      {query.cols !== undefined && <input type="hidden" name="cols" value={query.cols} />}
      {query.startup !== undefined && <input type="hidden" name="startup" value={query.startup} />}
      {query.investor !== undefined && <input type="hidden" name="investor" value={query.investor} />}
      {query.import !== undefined && <input type="hidden" name="import" value={query.import} />}
      <label className="field wide2">
        <span className="lbl">Search startup, investor, source</span>
        <input className="input" type="search" name="q" maxLength={100} defaultValue={query.q} />
      </label>
      <details className="narrow-only">
        <summary className="btn">{on === 0 ? "Filters" : `Filters, ${on} on`}</summary>
      </details>
      <div className="facet-fields">
        <FacetFields query={query} facets={facets} />
      </div>
      <button className="btn" type="submit">
        Apply
      </button>
    </form>
  );
}

function FacetFields({ query, facets }: { query: DealView; facets: DealFacets }) {
  const years = yearChoices(facets);
  return (
    <>
      <FilterSelect name="from" label="From" all="Any" value={query.from} choices={years} />
      <FilterSelect name="to" label="To" all="Any" value={query.to} choices={years} />
      <FilterSelect name="country" label="Country" all="All" value={query.country} choices={countryChoices(facets)} />
      <FilterSelect
        name="investorKind"
        label="Investor"
        all="All kinds"
        value={query.investorKind}
        choices={investorChoices(facets)}
      />
      <FilterSelect name="round" label="Round" all="All" value={query.round} choices={roundChoices(facets)} />
      <FilterSelect name="size" label="Size" all="Any" value={query.size} choices={sizeChoices()} />
      {(query.set === "calibrated" || query.exclusivity !== undefined) && (
        <FilterSelect
          name="exclusivity"
          label="One cloud only"
          all="Any"
          value={query.exclusivity}
          choices={ANSWER_CHOICES}
        />
      )}
      <FilterSelect
        name="dataSharing"
        label="Data sharing"
        all="Any"
        value={query.dataSharing}
        choices={ANSWER_CHOICES}
      />
      {query.set !== "calibrated" && (
        <>
          <FilterSelect
            name="cloudTerm"
            label="Cloud term"
            all="Any"
            value={query.cloudTerm}
            choices={cloudChoices(facets)}
          />
          <FilterSelect
            name="string"
            label="On record"
            all="Any string"
            value={query.string}
            choices={stringChoices(facets)}
          />
        </>
      )}
      {query.set === "public" && (
        <FilterSelect
          name="confidence"
          label="Source"
          all="Verified only"
          value={query.confidence === "verified" ? undefined : query.confidence}
          choices={sourceChoices()}
        />
      )}
    </>
  );
}
