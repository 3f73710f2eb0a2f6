import type { Offer } from "@/lib/core/offers/offer";
import { type FieldName, type FieldUnit, OFFER_FIELDS } from "@/lib/core/offers/offer-field";
import { fromFigure, plainNumber, type Slot } from "@/lib/core/offers/offers-query";
import { FindingMarker } from "../ui/finding-marker";
import { FigureSourceWords } from "./figure-source";
import type { OffersState } from "./use-offers";

const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

function unitOf(unit: FieldUnit, currency: string): string {
  if (unit === "money") return `${SIGNS[currency] ?? `${currency} `}M`;
  return { percent: "%", months: "mo.", days: "days" }[unit];
}

/** The two percentages that everything turns on, and those with a long reason, take the whole width. */
const WIDE: ReadonlySet<FieldName> = new Set(["gap", "need", "usable", "held"]);

interface Props {
  field: FieldName;
  offer: Offer;
  slot: Slot;
  state: OffersState;
}

/** One assumption: its figure, where it comes from, and what is wrong with what was typed. */
export function AssumptionField({ field, offer, slot, state }: Props) {
  const name = `${slot}.${field}`;
  const { label, unit } = OFFER_FIELDS[field];
  const source = offer.sources[field];
  const figure = offer.figures[field];
  const typed = state.params[name];
  const error = state.refused.find((refused) => refused.name === name);
  const value = typed ?? (figure === null ? "" : plainNumber(fromFigure(field, figure, offer.currency)));
  return (
    <div className={WIDE.has(field) ? "field wide" : "field"}>
      <label htmlFor={name}>
        {label}{" "}
        {source.from === "read" && source.finding !== null && (
          <FindingMarker label={source.finding} severity={source.severity} />
        )}
      </label>
      <span className="affix">
        <input
          className="input"
          id={name}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={value}
          placeholder={figure === null ? "not stated" : undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${name}-source`}
          onChange={(event) => state.type(name, event.target.value)}
        />
        <span>{unitOf(unit, offer.currency)}</span>
      </span>
      <span className="hint" id={`${name}-source`}>
        {error === undefined ? (
          <FigureSourceWords source={source} offer={offer} />
        ) : (
          <span className="err">{error.message}</span>
        )}
      </span>
    </div>
  );
}
