"use client";

import { filtersOf, passes, type Step, type StepFilter } from "./walk";

/** Which findings are to be seen: all, a group, a severity or a kind. Only choices that leave something are offered. */
export function FindingsFilter(props: { walk: Step[]; value: StepFilter; onChange: (value: StepFilter) => void }) {
  const { walk, value } = props;
  if (walk.length < 2) return null;
  const seen = walk.filter((step) => passes(step, value)).length;
  const filters = filtersOf(walk);
  const option = ({ value, text, n }: (typeof filters)[number]) => (
    <option key={value} value={value}>
      {text} ({n})
    </option>
  );
  return (
    <>
      <select
        className="input needs-script"
        aria-label="Filter findings"
        data-filter
        value={value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      >
        {filters.filter((filter) => !filter.value.startsWith("kind-")).map(option)}
        <optgroup label="One kind">{filters.filter((filter) => filter.value.startsWith("kind-")).map(option)}</optgroup>
      </select>
      <span className="vh" role="status">
        {value === "all" ? "" : `${seen} of ${walk.length} findings shown`}
      </span>
    </>
  );
}
