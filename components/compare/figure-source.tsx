import type { FigureSource, Offer } from "@/lib/core/offers/offer";

/** Where a figure comes from, in a few words; what was read leads to the words that say it. */
export function FigureSourceWords({ source, offer }: { source: FigureSource; offer: Offer }) {
  switch (source.from) {
    case "typed":
      return "typed in";
    case "assumed":
      return (
        <>
          {source.reason}; <a href="/compare/offers/method#where-the-figures-come-from">source</a>
        </>
      );
    case "unstated":
      return <b className="unk">not stated: {source.ask}</b>;
    case "none":
      return offer.reading === null ? "none unless typed in" : "none in the paper";
    case "read": {
      if (source.finding === null) return "read from the paper: the investment, less what comes otherwise";
      const words = source.place ?? `clause ${source.finding}`;
      const href = `${offer.reading?.href ?? ""}#finding-${source.finding}`;
      return (
        <>
          read from <a href={href}>{words}</a>
        </>
      );
    }
  }
}
