import Link from "next/link";
import type { Report } from "@/lib/core/report/report";
import { kindSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { formatPoints } from "@/lib/format/points";
import { CopyButton } from "../ui/copy-button";
import { FindingMarkers } from "./finding-links";
import { ProtectionControl } from "./what-if/protection-control";

/** The protections that would answer the strings found, with words to propose and what the score would gain. */
export function MissingProtections({ report }: { report: Report }) {
  const strings = report.findings.filter((finding) => finding.group === "string");
  return (
    <section id="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">What is missing</h2>
      {report.missing.length === 0 ? (
        <p className="sm soft">
          {strings.length === 0 ? "Nothing: there is no string to answer." : "Every string found has its protection."}
        </p>
      ) : (
        <MissingTable report={report} />
      )}
    </section>
  );
}

function MissingTable({ report }: { report: Report }) {
  const lang = report.language === "zh" ? "zh" : undefined;
  return (
    <table className="tbl flat stack">
      <thead>
        <tr>
          <th scope="col">Protection</th>
          <th scope="col">Answers</th>
          <th scope="col">Language to propose</th>
          <th scope="col" className="n">
            Would return
          </th>
        </tr>
      </thead>
      <tbody>
        {report.missing.map((missing) => (
          <tr key={missing.kind} id={`missing-${missing.kind}`}>
            <th scope="row">
              <Link href={`/strings/${kindSlug(missing.kind)}`}>{kindText(missing.kind).name}</Link>
            </th>
            <td data-l="answers">
              <FindingMarkers report={report} labels={missing.answers} />
            </td>
            <td className="serif-t">
              <span lang={lang}>{missing.language}</span> <CopyButton text={missing.language} />{" "}
              <ProtectionControl kind={missing.kind} name={kindText(missing.kind).name} />
            </td>
            <td className="n" data-l="would return">
              {formatPoints(missing.wouldReturn, true)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
