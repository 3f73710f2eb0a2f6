import Link from "next/link";
import { kindModifiers, kindSoftening, softenedKinds } from "@/lib/core/scoring/kind-weights";
import { KIND_WEIGHTS } from "@/lib/core/scoring/weights";
import type { ClauseKind, ProtectionKind, StringKind } from "@/lib/core/taxonomy/clause-kind";
import { kindSlug } from "@/lib/core/taxonomy/kind-slug";
import { kindText, stringLevels } from "@/lib/core/taxonomy/kind-text";
import { formatPoints } from "@/lib/format/points";
import { SeveritySign } from "../ui/severity-sign";

const SEVERITIES = [3, 2, 1] as const;

/** What soft, firm and hard mean for a string, the points of each, and the facts that move them. */
export function KindSeverity({ kind }: { kind: StringKind }) {
  const { points, reason } = KIND_WEIGHTS[kind];
  const levels = stringLevels(kind);
  return (
    <section aria-labelledby="severe">
      <h2 id="severe" className="gap">
        How severe
      </h2>
      <table className="tbl flat">
        <thead className="vh">
          <tr>
            <th scope="col">Severity</th>
            <th scope="col">When</th>
            <th scope="col">Points taken</th>
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.map((severity) => (
            <tr key={severity}>
              <th scope="row" className="nowrap">
                <SeveritySign severity={severity} />
              </th>
              <td>{levels[severity - 1]}</td>
              <td className="n nowrap">{formatPoints(-(points[severity - 1] ?? 0) / 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sm soft gap-s">{reason}</p>
      <h3 className="gap-s">Facts that make it weigh more or less</h3>
      <table className="lines">
        <thead className="vh">
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {kindModifiers(kind).map((modifier) => (
            <tr key={modifier.text} className="in">
              <td>
                {modifier.text}
                <span className="why">{modifier.reason}</span>
              </td>
              <td>{formatPoints(-modifier.points, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The protections that answer a string, and what each gives back. */
export function KindSofteners({ kind }: { kind: StringKind }) {
  return <Pairs id="softens" title="What softens it" rows={kindSoftening(kind)} gives="gives back" />;
}

/** The strings a protection answers. */
export function KindAnswers({ kind }: { kind: ProtectionKind }) {
  return <Pairs id="answers" title="What it answers" rows={softenedKinds(kind)} gives="of its points" />;
}

interface PairsProps {
  id: string;
  title: string;
  rows: readonly { kind: ClauseKind; percent: number; reason: string }[];
  gives: string;
}

function Pairs({ id, title, rows, gives }: PairsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="gap">
        {title}
      </h2>
      {rows.length === 0 ? (
        <p className="sm soft">No protection answers it; ask for other words instead.</p>
      ) : (
        <table className="lines">
          <thead className="vh">
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Share of the points given back</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, percent, reason }) => (
              <tr key={kind}>
                <td>
                  <Link href={`/strings/${kindSlug(kind)}`}>{kindText(kind).name}</Link>
                  <span className="why">{reason}</span>
                </td>
                <td className="nowrap">
                  {percent}% <span className="vh">{gives}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
