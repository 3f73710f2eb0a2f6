import { usePathname, useSearchParams } from "next/navigation";
import { FILTER_NAMES, filterOf, type Step, type StepFilter } from "./walk";

/** How the document is laid out: for reading, or with the line breaks of the file. */
export type SheetLayout = "reading" | "filed";

/** What of the report page stands in its address, beside what other parts keep there. */
interface ReportAddress {
  filter: StepFilter;
  layout: SheetLayout;
  /** This address with another layout; works as a link where no script runs. */
  hrefOf: (layout: SheetLayout) => string;
  /** Other parts' parameters: a form that sets the filter must send them along. */
  others: [string, string][];
  setFilter: (filter: StepFilter) => void;
  setLayout: (layout: SheetLayout) => void;
}

const OWN: ReadonlySet<string> = new Set(FILTER_NAMES);

/** Filter and layout, kept in the address: what is seen can be loaded again, sent on, and read without a script. */
export function useReportAddress(walk: readonly Step[]): ReportAddress {
  const path = usePathname();
  const params = useSearchParams();
  const setParams = (entries: [string, string][]) => {
    const url = new URL(location.href);
    for (const [name, value] of entries) {
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(null, "", url);
  };
  const hrefOf = (layout: SheetLayout) => {
    const next = new URLSearchParams(params);
    if (layout === "filed") next.set("layout", "filed");
    else next.delete("layout");
    return next.size === 0 ? path : `${path}?${next}`;
  };
  return {
    filter: filterOf(walk, params),
    layout: params.get("layout") === "filed" ? "filed" : "reading",
    hrefOf,
    others: [...params].filter(([name]) => !OWN.has(name)),
    setFilter: (filter) => setParams(FILTER_NAMES.map((name) => [name, filter[name]])),
    setLayout: (layout) => setParams([["layout", layout === "filed" ? "filed" : ""]]),
  };
}
