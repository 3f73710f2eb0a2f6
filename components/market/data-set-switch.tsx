import { SegmentedLinks } from "@/components/ui/segmented-links";
import { type DealFilter, PROVENANCES, type Provenance } from "@/lib/core/market/deal-filter";
import { dealSearch } from "@/lib/core/market/deal-url";
import { formatNumber } from "@/lib/format/number";
import { SET_NAMES } from "./words";

export type SetCounts = Record<Provenance, number>;

/** One data set at a time, each with its size. The reader's filters stay; rounds, terms, sources and imports differ by set and go. */
export function DataSetSwitch(props: { path: string; filter: Partial<DealFilter>; counts: SetCounts }) {
  const { path, filter, counts } = props;
  return (
    <SegmentedLinks
      label="Data set"
      choices={PROVENANCES.map((set) => ({
        href: `${path}${dealSearch({ ...filter, set, round: undefined, confidence: undefined, cloudTerm: undefined, string: undefined, import: undefined })}`,
        text: `${SET_NAMES[set]} ${formatNumber(counts[set])}`,
        current: set === filter.set,
      }))}
    />
  );
}
