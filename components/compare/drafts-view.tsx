import Link from "next/link";
import { type DraftComparison, FINDING_CHANGES } from "@/lib/core/drafts/draft-change";
import { type DraftsQuery, draftsHref } from "@/lib/core/drafts/drafts-url";
import type { ReportSummary } from "@/lib/core/report/stored-report";
import { Note } from "../ui/note";
import { PrintButton } from "../ui/print-button";
import { SegmentedLinks } from "../ui/segmented-links";
import { CHANGE_WORDS } from "./change-words";
import { CompareSwitch } from "./compare-switch";
import { DraftForms } from "./draft-forms";
import { FindingChanges } from "./finding-changes";
import { OtherClauses } from "./other-clauses";

interface Props {
  query: DraftsQuery;
  /** Null until two drafts are chosen. */
  compared: DraftComparison | null;
  reports: readonly ReportSummary[];
  problem: string | null;
}

/** Two drafts of one sheet, clause by clause. */
export function DraftsView({ query, compared, reports, problem }: Props) {
  const { a, b } = query;
  return (
    <>
      <div className="title-row">
        <h1>Compare drafts</h1>
        <div className="row end">
          <CompareSwitch current="drafts" />
          {compared !== null && (
            <>
              <Link className="btn small" href={draftsHref({ a: b, b: a, change: null })}>
                Swap drafts
              </Link>
              <PrintButton />
            </>
          )}
        </div>
        <p className="stand">
          {compared?.answer ??
            "Two drafts of one sheet, clause by clause: which strings softened, and which came back."}
        </p>
      </div>
      {compared !== null && a !== null && b !== null && <Compared query={{ ...query, a, b }} compared={compared} />}
      {compared === null ? (
        <DraftForms query={query} reports={reports} problem={problem} />
      ) : (
        <details className="sec other-drafts">
          <summary>Compare other drafts</summary>
          <DraftForms query={query} reports={reports} problem={problem} />
        </details>
      )}
    </>
  );
}

type ChosenQuery = DraftsQuery & { a: string; b: string };

function Compared({ query, compared }: { query: ChosenQuery; compared: DraftComparison }) {
  const ids = { a: query.a, b: query.b };
  const shown = compared.findings.filter(({ change }) => query.change === null || change === query.change);
  return (
    <>
      <DraftLine query={query} compared={compared} />
      {!compared.related && (
        <Note tone="warn">
          These look like different papers: {Math.round(compared.shared * 100)}% of their words stand in clauses found
          in both. Their strings are set side by side all the same.
        </Note>
      )}
      {compared.readDifferently && (
        <Note tone="warn">
          The two were read by different versions of the rules. Part of the change may be the rules’; read both anew to
          be sure.
        </Note>
      )}
      <section className="gap" aria-labelledby="findings-title">
        <div className="findings-head">
          <h2 id="findings-title">Strings and protections</h2>
          {compared.findings.length > 1 && <ChangeFilter query={query} compared={compared} />}
        </div>
        {compared.findings.length === 0 ? (
          <p className="sm soft">Neither draft has a string or a protection.</p>
        ) : (
          <FindingChanges compared={compared} shown={shown} ids={ids} />
        )}
      </section>
      <OtherClauses clauses={compared.clauses} unchanged={compared.unchanged} ids={ids} />
    </>
  );
}

/** Which paper is which, each a link to its report. */
function DraftLine({ query, compared }: { query: ChosenQuery; compared: DraftComparison }) {
  const name = ({ file, title }: DraftComparison["before"]) => file ?? title ?? "Pasted text";
  return (
    <p className="sm soft draft-line">
      Old draft: <Link href={`/reports/${query.a}`}>{name(compared.before)}</Link>, {compared.before.score}{" "}
      {compared.before.grade}. New draft: <Link href={`/reports/${query.b}`}>{name(compared.after)}</Link>,{" "}
      {compared.after.score} {compared.after.grade}.
    </p>
  );
}

function ChangeFilter({ query, compared }: { query: ChosenQuery; compared: DraftComparison }) {
  const counts = FINDING_CHANGES.map((change) => ({
    change,
    count: compared.findings.filter((finding) => finding.change === change).length,
  })).filter(({ count }) => count > 0);
  const choices = counts.map(({ change, count }) => ({
    href: draftsHref({ ...query, change }),
    text: `${CHANGE_WORDS[change]} ${count}`,
    current: query.change === change,
  }));
  const all = { href: draftsHref({ ...query, change: null }), text: "All", current: query.change === null };
  return <SegmentedLinks label="Show which changes" choices={[all, ...choices]} />;
}
