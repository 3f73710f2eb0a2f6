import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import type { Evidence } from "@/lib/core/market/prediction";
import { SourceLink } from "./source-link";
import { sentence } from "./words";

/** Dated facts of one side, oldest first, each with its source and how sure the record is; an empty side says so. */
export function EvidenceList(props: { title: string; items: readonly Evidence[]; empty: string }) {
  return (
    <div>
      <h3>{props.title}</h3>
      {props.items.length === 0 ? (
        <p className="soft sm">{props.empty}</p>
      ) : (
        <ul>
          {props.items.map((item) => (
            <li key={`${item.date} ${item.text}`}>
              <time dateTime={item.date}>{item.date}</time>
              <p>
                {item.text} <SourceLink url={item.sourceUrl} /> <Confidence word={item.confidence} />
                {item.offerId !== null && (
                  <>
                    {" "}
                    <a href={`#offer-${item.offerId}`}>the offer</a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How sure the record is: verified by reading the page, recalled, or what became of the report. */
export function Confidence({ word }: { word: string }) {
  if (word === "verified") return <ProvenanceBadge kind="verified" />;
  if (word === "recalled" || word === "reported") return <ProvenanceBadge kind="recalled" word={sentence(word)} />;
  return <ProvenanceBadge kind="unknown" word={sentence(word)} />;
}
