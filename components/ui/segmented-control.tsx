"use client";

/** A segmented control of buttons, for choices that live only in the page. `value` is one of the choices' values. */
export function SegmentedControl<T extends string>(props: {
  label: string;
  value: T;
  choices: { value: T; text: string }[];
  onChange: (value: T) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row of joined buttons in every browser
    <span className="seg needs-script" role="group" aria-label={props.label}>
      {props.choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === props.value}
          onClick={() => props.onChange(choice.value)}
        >
          {choice.text}
        </button>
      ))}
    </span>
  );
}
