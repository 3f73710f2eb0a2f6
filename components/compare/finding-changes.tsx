import type { DraftComparison, FindingChange } from "@/lib/core/drafts/draft-change";
import type { ReportFinding } from "@/lib/core/report/report";
import { kindText } from "@/lib/core/taxonomy/kind-text";
import { formatPoints } from "@/lib/format/points";
import { FindingMarker } from "../ui/finding-marker";
import { findingName } from "../ui/finding-name";
import { SeveritySign } from "../ui/severity-sign";
import { CHANGE_WORDS } from "./change-words";
import { WordChanges } from "./word-changes";

interface Props {
  compared: DraftComparison;
  /** The findings to show: all, or those of one change. */
  shown: readonly FindingChange[];
  ids: { a: string; b: string };
}

/** Every string and protection of either draft: what became of it, its words, and what that does to the score. */
export function FindingChanges({ compared, shown, ids }: Props) {
  const whole = shown.length === compared.findings.length;
  return (
    <table className="tbl flat drafts">
      <caption className="vh">Strings and protections, old draft against new</caption>
      <thead>
        <tr>
          <th scope="col">Clause</th>
          <th scope="col">Change</th>
          <th scope="col">Words</th>
          <th scope="col" className="n">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((finding) => (
          <FindingRow key={`${finding.before?.label}-${finding.after?.label}`} finding={finding} ids={ids} />
        ))}
        {whole && <FloorRow points={compared.floorChange} />}
        {whole && (
          <tr className="sum">
            <th scope="row">Score change</th>
            <td />
            <td className="sm">
              {formatPoints(compared.before.score)} → {formatPoints(compared.after.score)}
            </td>
            <td className="n">{signed(compared.scoreChange)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function FloorRow({ points }: { points: number }) {
  if (points === 0) return null;
  return (
    <tr>
      <th scope="row">Floor</th>
      <td />
      <td className="soft">The score does not go below 0; what lay under it is taken out of the sum.</td>
      <td className="n">{signed(points)}</td>
    </tr>
  );
}

function FindingRow({ finding, ids }: { finding: FindingChange; ids: Props["ids"] }) {
  const { before, after, change, reasons, diff, points } = finding;
  const still = change === "same" || change === "moved";
  return (
    <tr>
      <th scope="row">
        <Where finding={after} other={before} ids={ids} /> {kindText(finding.kind).name}
      </th>
      <td>
        {still ? <span className="soft">{CHANGE_WORDS[change]}</span> : <b>{CHANGE_WORDS[change]}</b>}
        {finding.moved && change !== "moved" && <span className="sub">and moved</span>}
        <Strength before={before} after={after} />
        {reasons.map((reason) => (
          <span className="sub" key={reason}>
            {reason}
          </span>
        ))}
      </td>
      <td className={still ? "soft" : undefined} lang={(after ?? before)?.language === "zh" ? "zh" : undefined}>
        {still ? ((after ?? before)?.summary ?? "") : <WordChanges diff={diff} />}
      </td>
      <td className={points.change === 0 ? "n mute" : "n"}>{worth(finding)}</td>
    </tr>
  );
}

/** The sign of the finding, a link to it in the report of the draft that has it. */
function Where(props: { finding: ReportFinding | null; other: ReportFinding | null; ids: Props["ids"] }) {
  const shown = props.finding ?? props.other;
  if (shown === null) return null;
  const [id, draft] = props.finding === null ? [props.ids.a, "old draft"] : [props.ids.b, "new draft"];
  return (
    <FindingMarker
      label={shown.label}
      severity={shown.severity}
      href={`/reports/${id}#finding-${shown.label}`}
      name={`${findingName(shown)}, in the ${draft}'s report`}
    />
  );
}

/** 'Hard → Soft' where strength changed, else the one strength; nothing for protections. */
function Strength({ before, after }: { before: ReportFinding | null; after: ReportFinding | null }) {
  const [was, is] = [before?.severity ?? null, after?.severity ?? null];
  if (was === null && is === null) return null;
  if (was === is || was === null || is === null) {
    return (
      <div>
        <SeveritySign severity={is ?? was} />
      </div>
    );
  }
  return (
    <div className="nowrap">
      <SeveritySign severity={was} /> <span aria-hidden="true">→</span>
      <span className="vh">to</span> <SeveritySign severity={is} />
    </div>
  );
}

function worth({ group, points }: FindingChange) {
  if (group === "protection") return <span className="xs">with its strings</span>;
  return (
    <>
      {signed(points.change)}
      <span className="sub nowrap">
        {formatPoints(points.before)} → {formatPoints(points.after)}
      </span>
    </>
  );
}

function signed(points: number): string {
  return points === 0 ? "0" : formatPoints(points, true);
}
