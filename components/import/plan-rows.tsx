import { Icon } from "@/components/ui/icon";
import type { RowAction } from "@/lib/core/import/import-plan";
import type { ImportRowPage, ImportRowQuery, ImportRunView } from "@/lib/core/import/import-run";
import { countOf, formatNumber } from "@/lib/format/number";
import { ChangedFields } from "./changed-fields";
import { PlannedRows } from "./planned-rows";
import { mappableKey, RejectedRows } from "./rejected-rows";
import { RowPager } from "./row-pager";
import { valueChoices } from "./value-choices";

const HEADS: Record<RowAction, string> = {
  reject: "Rejected rows",
  update: "Changed fields",
  create: "New deals",
  same: "On record already",
  duplicate: "Duplicates in the file",
};

interface Props {
  run: ImportRunView;
  query: ImportRowQuery;
  page: ImportRowPage;
  path: string;
}

/** The rows of one kind, page by page; of rejected rows also the file to mend. */
export function PlanRows({ run, query, page, path }: Props) {
  if (page.count === 0 || run.plan === null) return null;
  const rows = run.plan.counts[page.action];
  return (
    <section className="sec0" id="rows" aria-labelledby="rows-head">
      <div className="sechead">
        <h2 id="rows-head">
          {HEADS[page.action]} <span className="mute num">{countOf(rows, "row")}</span>
        </h2>
        {page.action === "reject" && (
          <a className="btn small end" href={`${path}/rejects`} download>
            <Icon name="arrow-in" /> Download {countOf(rows, "row")} as CSV
          </a>
        )}
      </div>
      {page.action === "reject" && (
        <p className="sm soft">
          The download has the rows as they stand in the file, with the reasons beside them. Mend them there, and import
          it: it is read as this file was, and is of the same source.
        </p>
      )}
      <Rows run={run} query={query} page={page} path={path} />
      {page.full && <p className="sm soft">{cutWords(page)}</p>}
      <RowPager path={path} query={query} rows={page.rows.length} count={page.count} />
    </section>
  );
}

/** Where the list ends before the rows do: how far it goes, and where the rest can be seen. */
export function cutWords({ action, count }: Pick<ImportRowPage, "action" | "count">): string {
  const first = `Listed are the first ${formatNumber(count)}`;
  if (action === "reject") return `${first} problems; the download has every rejected row.`;
  const what = action === "update" ? "changed fields" : "rows";
  const rest = action === "same" || action === "duplicate" ? "nothing is done with any of them." : CAN_BE_SEEN;
  return `${first} ${what}; the counts are of all, and ${rest}`;
}

const CAN_BE_SEEN = "once committed, all can be looked through and downloaded as deals.";

function Rows({ run, query, page, path }: Props) {
  switch (page.action) {
    case "reject":
      return (
        <RejectedRows
          rows={page.rows}
          query={query}
          path={path}
          columnsHref={`${path}/columns#unread`}
          mappable={mappable(run)}
        />
      );
    case "update":
      return <ChangedFields rows={page.rows} />;
    default:
      return <PlannedRows rows={page.rows} action={page.action} />;
  }
}

/** Unread values by the column they stand in: there the reader is offered to map them once. */
function mappable({ unread, choices }: ImportRunView): Map<string, number> {
  const headers = new Map(choices.columns.map(({ field, header }) => [field, header]));
  return new Map(
    unread
      .filter(({ field }) => valueChoices(field).length > 1)
      .map(({ field, value, count }) => [mappableKey(headers.get(field) ?? null, value), count]),
  );
}
