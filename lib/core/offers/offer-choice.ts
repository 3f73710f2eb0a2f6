/** A paper an offer can be read from. */
export interface OfferChoice {
  /** What the address calls it: `r:<id>` for a report, `s:<slug>` for a sample. */
  source: string;
  title: string;
}
