import Link from "next/link";
import type { Report } from "@/lib/core/report/report";
import { formatScore } from "@/lib/format/points";
import { MiniRuler } from "../ui/score-ruler";
import { SeveritySign } from "../ui/severity-sign";
import { SeverityTally } from "../ui/severity-tally";

/** A document shipped with the product, read and scored like any other. */
export interface SampleRow {
  slug: string;
  title: string;
  /** What it is, in a few words. */
  what: string;
  report: Pick<Report, "findings" | "score" | "grade" | "language">;
}

const LANGUAGES = { en: "English", zh: "Chinese", mixed: "English and Chinese" } as const;

/** Samples are data, so they are a table: each row is a whole reading. */
export function SamplesTable({ samples }: { samples: readonly SampleRow[] }) {
  return (
    <table className="tbl samples">
      <thead>
        <tr>
          <th scope="col">Sample</th>
          <th scope="col" className="opt">
            What it is
          </th>
          <th scope="col" className="opt">
            Language
          </th>
          <th scope="col">Strings</th>
          <th scope="col" className="opt">
            Protections
          </th>
          <th scope="col" className="n">
            Score
          </th>
          <th scope="col" className="opt">
            <span className="vh">Scale</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {samples.map((sample) => (
          <Row key={sample.slug} sample={sample} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ sample }: { sample: SampleRow }) {
  const { findings, score, grade, language } = sample.report;
  const strings = findings.filter((finding) => finding.group === "string");
  const protections = findings.length - strings.length;
  return (
    <tr>
      <th scope="row">
        <Link href={`/samples/${sample.slug}`} lang={language === "zh" ? "zh" : undefined}>
          {sample.title}
        </Link>
      </th>
      <td className="opt">{sample.what}</td>
      <td className="opt">{LANGUAGES[language]}</td>
      <td>
        <span className="tally tight">
          {strings.length === 0 ? <span className="soft">none</span> : <SeverityTally findings={strings} />}
        </span>
      </td>
      <td className="opt">
        {protections > 0 ? (
          <SeveritySign severity={null} word={String(protections)} />
        ) : (
          <span className="soft">{strings.length === 0 ? "none needed" : "none"}</span>
        )}
      </td>
      <td className="n nowrap">
        <b>{formatScore(score)}</b> {grade}
      </td>
      <td className="opt">
        <MiniRuler score={score} />
      </td>
    </tr>
  );
}
