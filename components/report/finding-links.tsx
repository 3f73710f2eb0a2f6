import type { Report, ReportFinding } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { FindingMarker } from "../ui/finding-marker";
import { findingName } from "../ui/finding-name";

/** More links than this tell a reader nothing: in a long contract one protection can answer hundreds of strings. */
const MOST_LINKS = 12;

/** What softens a string, or which strings a protection answers; each a way there. */
export function FindingLinks({ report, finding }: { report: Report; finding: ReportFinding }) {
  const linked = finding.linked.flatMap((label) => report.findings.filter((other) => other.label === label));
  if (linked.length === 0) return null;
  const more = linked.length - MOST_LINKS;
  return (
    <section>
      <h3>{finding.group === "string" ? "Softened by" : "Answers"}</h3>
      <ul className="sm linked">
        {linked.slice(0, MOST_LINKS).map((other) => (
          <li key={other.label}>
            <FindingLink finding={other} /> {kindText(other.kind).name}
          </li>
        ))}
        {more > 0 && <li>and {more} more; the sum below names them all</li>}
      </ul>
    </section>
  );
}

/** A finding's marker as a link to its detail, with room for a finger around it. */
export function FindingLink({ finding }: { finding: ReportFinding }) {
  return (
    <a className="hit" href={`#finding-${finding.label}`} data-f={finding.label} aria-label={findingName(finding)}>
      <FindingMarker label={finding.label} severity={finding.severity} />
    </a>
  );
}

/** Markers for a row of labels: 'answers 1 3'. */
export function FindingMarkers({ report, labels }: { report: Report; labels: readonly string[] }) {
  const found = labels.flatMap((label) => report.findings.filter((finding) => finding.label === label));
  return (
    <span className="markers">
      {found.map((finding) => (
        <FindingLink key={finding.label} finding={finding} />
      ))}
    </span>
  );
}
