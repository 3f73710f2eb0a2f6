"use client";

import { useSyncExternalStore } from "react";
import type { Offer } from "@/lib/core/offers/offer";
import type { OfferChoice } from "@/lib/core/offers/offer-choice";
import { offersSearch } from "@/lib/core/offers/offers-query";
import { offersVerdict } from "@/lib/core/offers/offers-verdict";
import { CopyButton } from "../ui/copy-button";
import { Note } from "../ui/note";
import { AddOfferForm } from "./add-offer-form";
import { AssumptionsForm } from "./assumptions-form";
import { BreakEvenChart } from "./break-even-chart";
import { CompareSwitch } from "./compare-switch";
import { NoOffers } from "./no-offers";
import { OffersTable } from "./offers-table";
import { useOffers } from "./use-offers";

export interface OffersViewProps {
  /** The offers as read, in the order of the parameters' slots. */
  bases: readonly Offer[];
  /** What the page starts from: the address's parameters, refused ones as they were given. */
  params: Record<string, string>;
  /** Parameters that belong to no field on the page. */
  notUsed: readonly string[];
  reports: readonly OfferChoice[];
  samples: readonly OfferChoice[];
}

/** Up to four offers side by side; whatever is typed changes the answer at once. */
export function OffersView({ bases, params, notUsed, reports, samples }: OffersViewProps) {
  const state = useOffers(bases, params);
  const { comparison, query, search } = state;
  const shown = comparison.offers[query.show];
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => "",
  );
  const without = (index: number) => {
    const entries = query.entries.filter((_, i) => i !== index);
    return `/compare/offers${offersSearch({ ...query, entries, show: 0 })}`;
  };
  return (
    <>
      <div className="title-row">
        <h1>Compare offers</h1>
        <div className="row end noprint">
          <CompareSwitch current="offers" />
          {shown !== undefined && <CopyButton label="Copy link" text={`${origin}/compare/offers${search}`} />}
          <AddOfferForm {...{ reports, samples }} params={state.params} count={bases.length} />
        </div>
        <p className="stand" aria-live="polite">
          {offersVerdict(comparison)}
        </p>
      </div>
      {notUsed.map((message) => (
        <Note tone="warn" key={message}>
          <b>Not used:</b> {message}
        </Note>
      ))}
      {shown === undefined ? (
        <NoOffers reports={reports} samples={samples} />
      ) : (
        <>
          <OffersTable comparison={comparison} without={without} />
          <p className="xs mute gap-s">
            Bars: filled is effective value, the open end is the headline. Only compute is priced: what other strings
            cost stands in the score. <a href="/compare/offers/method">How it is worked out</a>
          </p>
          <AssumptionsForm state={state}>
            <BreakEvenChart compared={shown} yearly={query.rate} search={search} />
          </AssumptionsForm>
        </>
      )}
    </>
  );
}

/** The address of the server does not change while the page is open. */
function noChange(): () => void {
  return () => undefined;
}
