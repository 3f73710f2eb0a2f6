import { offersSearch } from "@/lib/core/offers/offers-query";
import type { OffersState } from "./use-offers";

/** Which offer's assumptions are open: links, so that it works without a script, taken at once where one runs. */
export function OfferSwitch({ state }: { state: OffersState }) {
  return (
    <nav className="seg gap-s noprint" aria-label="Assumptions of">
      {state.comparison.offers.map(({ letter, offer }, i) => (
        <a
          key={letter}
          href={`/compare/offers${offersSearch({ ...state.query, show: i })}#assume`}
          aria-current={i === state.query.show ? "true" : undefined}
          aria-label={`${letter}, ${offer.name}`}
          onClick={(event) => {
            event.preventDefault();
            state.show(i);
          }}
        >
          {letter}
        </a>
      ))}
    </nav>
  );
}
