export interface Choice {
  value: string;
  text: string;
}

/** A labelled select of a filter form. The chosen value stays visible even where the data set no longer offers it. */
export function FilterSelect(props: {
  name: string;
  label: string;
  /** The text of the empty choice: 'All', 'Any'. */
  all: string;
  value: string | number | undefined;
  choices: readonly Choice[];
}) {
  const { name, label, all, choices } = props;
  const value = props.value === undefined ? "" : String(props.value);
  const offered = value === "" || choices.some((c) => c.value === value);
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select className="input" id={`filter-${name}`} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {!offered && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
