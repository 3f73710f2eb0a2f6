import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { LabLabel } from "@/lib/core/labs/lab";
import { formatDate } from "@/lib/format/date";

/** One entry of the record under the article's words: when, what, how sure, and where it is written. */
export function LabelLine({ label }: { label: LabLabel }) {
  return (
    <span className="sub held">
      {label.confidence === "disputed" ? <ProvenanceBadge kind="unknown" word="Disputed:" /> : <b>{span(label)}</b>}{" "}
      {label.note ?? label.label.replaceAll("_", " ")}
      {label.sourceUrl !== null && (
        <>
          {" "}
          <a className="quiet" href={label.sourceUrl} rel="noreferrer">
            {siteName(label.sourceUrl)}
          </a>
        </>
      )}{" "}
      {(label.confidence === "verified" || label.confidence === "recalled") && (
        <ProvenanceBadge kind={label.confidence} word={label.confidence === "recalled" ? "Reported" : undefined} />
      )}
    </span>
  );
}

/** 'since Feb 2024', 'Jul 2023 to Jun 2026'. */
export function span(label: Pick<LabLabel, "from" | "to">): string {
  return label.to === null ? `since ${formatDate(label.from)}` : `${formatDate(label.from)} to ${formatDate(label.to)}`;
}

function siteName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
