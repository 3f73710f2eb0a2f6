import Link from "next/link";
import type { Report, ReportFinding } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { formatPoints } from "@/lib/format/points";
import { FindingMarker } from "../ui/finding-marker";
import { MarkedText } from "../ui/marked-text";
import { SeveritySign } from "../ui/severity-sign";
import { pickSpecimen } from "./pick-specimen";

/** A clause of the first sample, read: it explains the product better than prose. Null where no clause carries findings. */
export function Specimen({ report, href }: { report: Report; href: string }) {
  const picked = pickSpecimen(report);
  if (picked === null) return null;
  return (
    <section className="specimen" aria-labelledby="specimen-title">
      <h2 id="specimen-title" className="vh">
        What a reading looks like
      </h2>
      <div className="spec-grid">
        <p className="spec-text" lang={report.language === "zh" ? "zh" : "en"}>
          {picked.pieces.map((piece, i) => (
            <span key={piece.start}>
              {i > 0 && " "}
              <MarkedText text={report.text} span={piece} findings={picked.findings} linked={false} />
              {piece.cut && " […]"}
            </span>
          ))}
        </p>
        <dl className="spec-notes">
          {picked.findings.map((finding) => (
            <SpecimenNote key={finding.label} finding={finding} />
          ))}
        </dl>
      </div>
      <p className="xs mute">
        From the first sample below. <Link href={href}>Open the whole report</Link>
      </p>
    </section>
  );
}

function SpecimenNote({ finding }: { finding: ReportFinding }) {
  return (
    <div>
      <dt>
        <FindingMarker label={finding.label} severity={finding.severity} /> {kindText(finding.kind).name}{" "}
        <SeveritySign severity={finding.severity} />
      </dt>
      <dd>
        {finding.group === "string"
          ? `Takes ${formatPoints(-finding.points)} points. ${finding.summary}`
          : `Gives ${formatPoints(finding.points)} back. Keep it.`}
      </dd>
    </div>
  );
}
