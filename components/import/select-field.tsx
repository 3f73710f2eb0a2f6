interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
}

/** A list to choose from, under its label. */
export function SelectField({ name, label, value, options }: Props) {
  return (
    <label className="field">
      <span className="lbl">{label}</span>
      <select className="input" name={name} defaultValue={value} key={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
