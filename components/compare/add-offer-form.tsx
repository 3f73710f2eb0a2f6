import type { OfferChoice } from "@/lib/core/offers/offer-choice";
import { SLOTS } from "@/lib/core/offers/offers-query";
import { HiddenParams } from "./hidden-params";

interface Props {
  reports: readonly OfferChoice[];
  samples: readonly OfferChoice[];
  params: Record<string, string>;
  count: number;
}

/** Adds an offer: one of the reader's reports, a sample, or one typed in. */
export function AddOfferForm({ reports, samples, params, count }: Props) {
  if (count >= SLOTS.length) return <span className="xs mute">Four offers at most</span>;
  return (
    <form className="add-offer noprint" action="/compare/offers">
      <HiddenParams params={params} />
      <label className="vh" htmlFor="add">
        Offer to add
      </label>
      <select className="input" id="add" name="add" defaultValue="h">
        <option value="h">Typed in by hand</option>
        {reports.length > 0 && (
          <optgroup label="My reports">
            {reports.map(({ source, title }) => (
              <option key={source} value={source}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Samples">
          {samples.map(({ source, title }) => (
            <option key={source} value={source}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
      <button className="btn small" type="submit">
        Add offer
      </button>
    </form>
  );
}
