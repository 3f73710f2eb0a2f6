"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { choicesOf, FILTER_NAMES, type FilterName, isFiltered, passes, type Step, type StepFilter } from "./walk";

interface Props {
  walk: Step[];
  value: StepFilter;
  /** Other parameters of the address, which the form sends along where no script runs. */
  others: [string, string][];
  onChange: (value: StepFilter) => void;
}

const WORDS: Record<FilterName, { label: string; all: string }> = {
  group: { label: "Group", all: "Strings and protections" },
  severity: { label: "Severity", all: "Any severity" },
  kind: { label: "Kind", all: "All kinds" },
};

/** Which findings are to be seen, by group, severity and kind together. Without a script it is a form that loads the page anew. */
export function FindingsFilter({ walk, value, others, onChange }: Props) {
  const [open, setOpen] = useState(isFiltered(value));
  const toggle = useRef<HTMLButtonElement>(null);
  if (walk.length < 2) return null;
  const seen = walk.filter((step) => passes(step, value)).length;
  const said = isFiltered(value) ? `${seen} of ${walk.length} shown` : "";
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        className="btn small needs-script filter-toggle"
        aria-expanded={open}
        aria-controls="findings-filter"
        data-filter
        ref={toggle}
        onClick={() => setOpen(!open)}
      >
        Filter{said === "" ? "" : `, ${said}`}
      </button>
      <form className={open ? "filters is-open" : "filters"} id="findings-filter" onKeyDown={press}>
        {others.map(([name, other]) => (
          <input key={`${name} ${other}`} type="hidden" name={name} value={other} />
        ))}
        {FILTER_NAMES.map((name) => (
          <FilterSelect key={name} {...{ walk, value, name, onChange }} />
        ))}
        <p className="row">
          <button type="submit" className="btn small no-script">
            Show these
          </button>
          <button
            type="button"
            className="btn small bare needs-script"
            disabled={!isFiltered(value)}
            onClick={() => onChange({ group: "", severity: "", kind: "" })}
          >
            Show all {walk.length}
          </button>
        </p>
      </form>
      <span className="vh" role="status">
        {said === "" ? "" : `${seen} of ${walk.length} findings shown`}
      </span>
    </>
  );
}

function FilterSelect(props: Pick<Props, "walk" | "value" | "onChange"> & { name: FilterName }) {
  const { walk, value, name } = props;
  return (
    <label className="field">
      <span className="lbl">{WORDS[name].label}</span>
      <select
        className="input"
        name={name}
        value={value[name]}
        onChange={(event) => props.onChange({ ...value, [name]: event.target.value })}
      >
        <option value="">{WORDS[name].all}</option>
        {choicesOf(walk, name, value).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text} ({choice.n})
          </option>
        ))}
      </select>
    </label>
  );
}
