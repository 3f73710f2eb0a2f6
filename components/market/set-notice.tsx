import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { Provenance } from "@/lib/core/market/deal-filter";

/** What the chosen data set is, beside the filters. */
export function SetNotice({ set }: { set: Provenance }) {
  return <p className="sm soft n-line">{NOTICES[set]}</p>;
}

const NOTICES = {
  calibrated: (
    <>
      <ProvenanceBadge kind="synthetic" /> These deals are generated to reproduce the article’s table. They are not
      observations.
    </>
  ),
  public: (
    <>
      Only <ProvenanceBadge kind="verified" /> deals are counted unless you ask for <ProvenanceBadge kind="recalled" />{" "}
      ones too. What no source says is shown as not disclosed, never as no.
    </>
  ),
  imported: (
    <>
      <ProvenanceBadge kind="imported" /> These deals come from your own files, as they were given.
    </>
  ),
};
