import { type Shape, ShapeKey } from "@/components/charts/marker";
import { Plots } from "@/components/charts/plots";
import { TimeScatter } from "@/components/charts/time-scatter";
import { ChartFrame } from "@/components/ui/chart-frame";
import type { PublicTerms, TermDeal } from "@/lib/core/market/public-terms";
import { toMajor } from "@/lib/core/shared/money";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { EventKey } from "./event-key";
import type { LetteredEvent } from "./letter-events";
import { exclusiveFinding } from "./trend-findings";

const SHAPES: Record<TermDeal["term"], { name: string; shape: Shape; hue?: string }> = {
  exclusive: { name: "exclusive", shape: "triangle" },
  primary: { name: "primary", shape: "square", hue: "c5" },
  preferred: { name: "preferred", shape: "diamond" },
  multi: { name: "free to use several", shape: "ring" },
};

export interface TermsScatterProps {
  terms: PublicTerms;
  events: readonly LetteredEvent[];
  csv: string;
}

/** Public deals with a known cloud term by date and amount, dated events overlaid. */
export function TermsScatter({ terms, events, csv }: TermsScatterProps) {
  const drawn = events.flatMap((e) => (e.letter === null ? [] : [{ letter: e.letter, date: e.date }]));
  const points = terms.deals.map((deal) => ({
    id: deal.id,
    date: deal.announcedOn,
    value: toMajor(deal.amount),
    shape: SHAPES[deal.term].shape,
    hue: SHAPES[deal.term].hue,
    name: deal.startup,
    first: deal.term === "exclusive",
  }));
  return (
    <ChartFrame
      title={exclusiveFinding(terms.deals)}
      level={2}
      className="sec"
      unit="Public deals with a known cloud term, by amount (log scale). Letters are dated events."
      source={
        <>
          Source: verified public deals with a known cloud term and amount, n = {terms.deals.length} of{" "}
          {formatNumber(terms.total)}; {events.length} events on record, <a href="#events">with sources</a>. Sequence,
          not cause. As of {formatDate(terms.asOf)}; <a href={csv}>CSV</a>.
        </>
      }
    >
      <ShapeKey entries={Object.values(SHAPES)} />
      <Plots
        room="full"
        draw={(width) => (
          <TimeScatter
            key={width}
            width={width}
            points={points}
            events={drawn}
            tickText={shortDollars}
            label={`Points, ${points.length} public deals by date and amount, with ${drawn.length} dated events. ${inWords(terms.deals)}`}
          />
        )}
      />
      <EventKey events={events} />
    </ChartFrame>
  );
}

/** 10,000,000 -> '$10M'. Ticks are powers of ten, so no decimals are lost. */
function shortDollars(dollars: number): string {
  return dollars >= 1e9 ? `$${formatNumber(dollars / 1e9)}B` : `$${formatNumber(dollars / 1e6)}M`;
}

function inWords(deals: readonly TermDeal[]): string {
  const count = (term: TermDeal["term"]) => deals.filter((d) => d.term === term).length;
  const terms = Object.keys(SHAPES) as TermDeal["term"][];
  return `${terms.map((t) => `${count(t)} ${SHAPES[t].name}`).join(", ")}.`;
}
