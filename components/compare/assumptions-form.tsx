import type { ReactNode } from "react";
import type { Offer } from "@/lib/core/offers/offer";
import { ENDS, type FieldName, type Figures } from "@/lib/core/offers/offer-field";
import { offersSearch, type Slot } from "@/lib/core/offers/offers-query";
import { AssumptionField } from "./assumption-field";
import { CommonFields } from "./common-fields";
import { HiddenParams } from "./hidden-params";
import { OfferSwitch } from "./offer-switch";
import type { OffersState } from "./use-offers";

interface Group {
  title: string;
  fields: FieldName[];
  /** True where the offer has anything of it. */
  used: boolean;
}

const EARLY_END = "Early end";

/** The price gap and the need stand with the first promise they bear on. */
function groupsOf(f: Figures): Group[] {
  const spends = f.spend !== 0;
  const ties = f.tied !== 0;
  const market: FieldName[] = ["gap", "need"];
  return [
    { title: "Committed compute", fields: ["spend", "term", ...(ties && !spends ? [] : market)], used: spends },
    {
      title: "Exclusive compute",
      fields: ["tied", "months", "compute", ...(ties && !spends ? market : [])],
      used: ties,
    },
    { title: EARLY_END, fields: ["release", "wait", "sunset"], used: f.release !== null || f.sunset !== null },
    { title: "Cash", fields: ["cash"], used: true },
    { title: "Credits", fields: ["credits", "usable"], used: f.credits !== 0 },
    { title: "Milestone money", fields: ["milestones", "held", "after"], used: f.milestones !== 0 },
  ];
}

const ENDS_WORDS = { both: "commitment and exclusivity", commitment: "the commitment", exclusivity: "the exclusivity" };

/**
 * Every assumption of one offer, to be changed: those of its first promise beside the picture, the others beneath it, and
 * those of clauses it does not have folded away. `children` is the picture.
 */
export function AssumptionsForm({ state, children }: { state: OffersState; children: ReactNode }) {
  const { comparison, query, slot } = state;
  const shown = comparison.offers[query.show];
  if (shown === undefined) return null;
  const { offer } = shown;
  const typedIn = offer.reading === null;
  const used = groupsOf(offer.figures).filter((group) => group.used);
  const unused = groupsOf(offer.figures).filter((group) => !group.used);
  const [lead, ...others] = used;
  const own = typedIn ? [] : [`${slot}.name`, `${slot}.currency`];
  const inForm = (name: string) =>
    (name.startsWith(`${slot}.`) && !own.includes(name)) || name === "rate" || name.startsWith("fx.");
  const group = (one: Group) => <GroupFields key={one.title} group={one} {...{ offer, slot, state }} />;
  return (
    <form className="cols sec" action="/compare/offers" onSubmit={(event) => event.preventDefault()}>
      <HiddenParams params={state.params} except={inForm} />
      {children}
      <section className="c4 chart" aria-labelledby="assumptions" id="assume">
        <h2 className="chart-title" id="assumptions">
          Assumptions for {shown.letter}, {offer.name}
        </h2>
        <p className="unit">All are in the address, so a link keeps them</p>
        {comparison.offers.length > 1 && <OfferSwitch state={state} />}
        {typedIn && <NameFields state={state} offer={offer} />}
        {lead !== undefined && group(lead)}
        <FormButtons state={state} typedIn={typedIn} />
      </section>
      <section className="others" aria-label="More assumptions">
        {others.map(group)}
        <CommonFields state={state} />
        {unused.length > 0 && (
          <details className="unused noprint">
            <summary className="sm">
              Not in this offer: {unused.map(({ title }) => title.toLowerCase()).join(", ")}
            </summary>
            <div className="others">{unused.map(group)}</div>
          </details>
        )}
      </section>
    </form>
  );
}

function GroupFields(props: { group: Group; offer: Offer; slot: Slot; state: OffersState }) {
  const { group, offer, slot, state } = props;
  return (
    <fieldset className="assume">
      <legend>{group.title}</legend>
      {group.fields.map((field) => (
        <AssumptionField key={field} {...{ field, offer, slot, state }} />
      ))}
      {group.title === EARLY_END && <EndsField state={state} offer={offer} />}
    </fieldset>
  );
}

function FormButtons({ state, typedIn }: { state: OffersState; typedIn: boolean }) {
  const { query, slot } = state;
  const entries = query.entries.map((entry, i) =>
    i === query.show ? { ...entry, ends: undefined, figures: {} } : entry,
  );
  return (
    <div className="row gap-s noprint">
      <button className="btn small no-script" type="submit">
        Work out
      </button>
      <a
        className="btn small"
        href={`/compare/offers${offersSearch({ ...query, entries })}`}
        onClick={(event) => {
          event.preventDefault();
          state.reset(slot);
        }}
      >
        {typedIn ? "Clear what was typed" : "Reset to what was read"}
      </a>
    </div>
  );
}

/** What an offer typed in is called, and in which currency it comes. */
function NameFields({ state, offer }: { state: OffersState; offer: Offer }) {
  const field = (word: "name" | "currency", label: string, value: string) => {
    const name = `${state.slot}.${word}`;
    const error = state.refused.find((refused) => refused.name === name);
    return (
      <div className="field">
        <label htmlFor={name}>{label}</label>
        <input
          className="input"
          id={name}
          name={name}
          autoComplete="off"
          maxLength={word === "name" ? 60 : 3}
          value={state.params[name] ?? value}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
          onChange={(event) => state.type(name, event.target.value)}
        />
        {error !== undefined && (
          <span className="err" id={`${name}-error`}>
            {error.message}
          </span>
        )}
      </div>
    );
  };
  return (
    <fieldset className="assume">
      <legend>Offer</legend>
      {field("name", "Name", offer.name)}
      {field("currency", "Currency, three letters", offer.currency)}
    </fieldset>
  );
}

/** What the early end ends: a choice, because some clauses end one promise and leave the other. */
function EndsField({ state, offer }: { state: OffersState; offer: Offer }) {
  const name = `${state.slot}.ends`;
  return (
    <div className="field">
      <label htmlFor={name}>It ends</label>
      <select
        className="input"
        id={name}
        name={name}
        value={offer.ends}
        onChange={(event) => state.type(name, event.target.value)}
      >
        {ENDS.map((end) => (
          <option key={end} value={end}>
            {ENDS_WORDS[end]}
          </option>
        ))}
      </select>
    </div>
  );
}
