"use client";

import { useEffect, useMemo, useState } from "react";
import { applyEntry, withoutEchoes } from "@/lib/core/offers/apply-entry";
import { compareOffers, type OffersComparison } from "@/lib/core/offers/compare-offers";
import type { Offer } from "@/lib/core/offers/offer";
import {
  type OffersQuery,
  offersSearch,
  type RefusedParameter,
  readOffersQuery,
  SLOTS,
  type Slot,
} from "@/lib/core/offers/offers-query";

/** The comparison on the page, as it stands after what was typed last. */
export interface OffersState {
  /** Parameters as typed, some of them perhaps not usable. */
  params: Record<string, string>;
  query: OffersQuery;
  /** What was typed and cannot be used, with what would work. */
  refused: RefusedParameter[];
  comparison: OffersComparison;
  /** The one address of the comparison. */
  search: string;
  slot: Slot;
  type: (name: string, value: string) => void;
  /** Opens the assumptions of an offer. */
  show: (index: number) => void;
  /** Takes out all that was typed for an offer but its name. */
  reset: (slot: Slot) => void;
}

/** Typing is over after this many milliseconds: the address need not follow every key. */
const ADDRESS_AFTER = 300;

/** Parameters of an offer that say which it is, and are no figures of it. */
const WHICH = ["name", "currency"];

/** Without the figures of one offer. */
export function withoutFigures(params: Record<string, string>, slot: Slot): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter(
      ([name]) => !name.startsWith(`${slot}.`) || WHICH.includes(name.slice(slot.length + 1)),
    ),
  );
}

/**
 * Holds what the reader types; the results follow at once and the address a moment later.
 * @param bases the offers as read, in the order of the parameters' slots; the parameters name each of them.
 */
export function useOffers(bases: readonly Offer[], initial: Record<string, string>): OffersState {
  const [params, setParams] = useState(initial);
  const { query, refused, comparison, search } = useMemo(() => {
    const read = readOffersQuery(params);
    const entries = read.query.entries.map((entry, i) => {
      const base = bases[i];
      return base === undefined ? entry : withoutEchoes(base, entry);
    });
    const tidy = { ...read.query, entries };
    const offers = bases.map((base, i) => applyEntry(base, entries[i] ?? { source: "h", figures: {} }));
    return {
      query: tidy,
      refused: read.refused,
      comparison: compareOffers(offers, tidy.rate, tidy.exchange),
      search: offersSearch(tidy),
    };
  }, [params, bases]);
  const changed = params !== initial;
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => window.history.replaceState(null, "", `/compare/offers${search}`), ADDRESS_AFTER);
    return () => clearTimeout(timer);
  }, [changed, search]);
  return {
    params,
    query,
    refused,
    comparison,
    search,
    slot: SLOTS[query.show] ?? "a",
    type: (name, value) => setParams((all) => ({ ...all, [name]: value })),
    show: (index) => setParams((all) => ({ ...all, show: SLOTS[index] ?? "a" })),
    reset: (slot) => setParams((all) => withoutFigures(all, slot)),
  };
}
