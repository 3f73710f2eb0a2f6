import { ProvenanceBadge } from "@/components/ui/provenance-badge";
import { siteOf } from "./words";

/** A source by the name of its site; text that is no address is shown as it is. */
export function SourceLink({ url, quote }: { url: string | null; quote?: string | null }) {
  if (url === null) return <ProvenanceBadge kind="unknown" word="no page" />;
  if (!/^https?:\/\//.test(url)) return <>{url}</>;
  return (
    <a className="quiet source" href={url} rel="noreferrer" title={quote ?? undefined}>
      {siteOf(url)}
    </a>
  );
}
