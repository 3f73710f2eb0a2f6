import type { MarketEvent } from "@/lib/core/market/trend";

/** An event with its letter in the chart; null for one that is listed only. */
export interface LetteredEvent extends MarketEvent {
  letter: string | null;
}

/**
 * Gives letters, in order of date, to the events that are drawn: those that set or changed the terms of a deal. What
 * regulators did is listed without a letter, or the chart would hold more lines than deals.
 */
export function letterEvents(events: readonly MarketEvent[]): LetteredEvent[] {
  let drawn = 0;
  return [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => {
      const letter = event.kind === "deal" || event.kind === "terms" ? letterOf(drawn++) : null;
      return { ...event, letter };
    });
}

/** 0 -> 'A', 25 -> 'Z', 26 -> 'AA'. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
