import type { Report } from "@/lib/core/report/report";
import type { ShareLink } from "@/lib/core/report/share-link";
import { DeleteButton } from "../ui/delete-button";
import { PrintButton } from "../ui/print-button";
import { ShareMenu } from "./share-menu";
import { TakeAwayMenu } from "./take-away-menu";

/** What can be done with a report kept on this machine. */
export function StoredTools(props: { id: string; title: string; links: readonly ShareLink[] }) {
  const { id, title, links } = props;
  return (
    <>
      <span className="xs mute nowrap">{links.length === 0 ? "Private to this machine" : "Shared by link"}</span>
      <ShareMenu id={id} links={links} />
      <TakeAwayMenu base={`/api/v1/reports/${id}/files`} />
      <a className="btn small" href={`/compare/offers?a=r:${id}`}>
        Compare offers
      </a>
      <PrintButton />
      <DeleteButton
        url={`/api/v1/reports/${id}`}
        title={title}
        text="Text, findings and file go for good. Nobody can bring them back."
        after="/"
      />
    </>
  );
}

/** The document's title, or its file's name, or that it was pasted. */
export function reportTitle(report: Pick<Report, "title" | "file">): string {
  return report.title ?? report.file ?? "Pasted text";
}
