import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { Provenance } from "@/lib/core/market/deal-filter";

/** What the signs of the table mean, and what the data set is. */
export function DealsFootnote({ set }: { set: Provenance }) {
  return (
    <p className="src xs mute">
      <ProvenanceBadge kind="unknown" word="n/d" />: not disclosed. {NOTES[set]}
    </p>
  );
}

const NOTES = {
  calibrated: (
    <>
      <ProvenanceBadge kind="synthetic" /> Every deal of this set is generated so that the set reproduces the article’s
      table; its startups and amounts are no observations.
    </>
  ),
  public: (
    <>
      <ProvenanceBadge kind="verified" /> a page was read that states the deal. <ProvenanceBadge kind="recalled" /> from
      memory, no page found that states all of it. Cloud term “None reported”: no source names one, which is no proof of
      freedom.
    </>
  ),
  imported: (
    <>
      <ProvenanceBadge kind="imported" /> from your own files, as they were given.
    </>
  ),
};
