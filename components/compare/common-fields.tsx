import type { ReactNode } from "react";
import type { OffersState } from "./use-offers";

/** What holds for all offers: the discount rate, and what one currency is worth in another. */
export function CommonFields({ state }: { state: OffersState }) {
  const { comparison } = state;
  const others = [...new Set(comparison.offers.map(({ offer }) => offer.currency))].filter(
    (code) => code !== comparison.currency,
  );
  return (
    <fieldset className="assume">
      <legend>All offers</legend>
      <CommonField
        state={state}
        name="rate"
        label="Discount rate a year"
        unit="%"
        shown={String(state.query.rate)}
        hint={state.query.rate === 0 ? "0: money later counts like money now" : "typed in"}
      />
      {others.map((code) => (
        <CommonField
          key={code}
          state={state}
          name={`fx.${code}`}
          label={`One ${code} is worth`}
          unit={comparison.currency}
          shown=""
          hint={
            comparison.ratesNeeded.includes(code) ? (
              <b className="unk">not stated: type in a rate to compare</b>
            ) : (
              "typed in"
            )
          }
        />
      ))}
    </fieldset>
  );
}

function CommonField(props: {
  state: OffersState;
  name: string;
  label: string;
  unit: string;
  shown: string;
  hint: ReactNode;
}) {
  const { state, name, label, unit, shown, hint } = props;
  const error = state.refused.find((refused) => refused.name === name);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <span className="affix">
        <input
          className="input"
          id={name}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={state.params[name] ?? shown}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${name}-source`}
          onChange={(event) => state.type(name, event.target.value)}
        />
        <span>{unit}</span>
      </span>
      <span className="hint" id={`${name}-source`}>
        {error === undefined ? hint : <span className="err">{error.message}</span>}
      </span>
    </div>
  );
}
