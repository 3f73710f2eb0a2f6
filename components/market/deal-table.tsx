import {
  columnOrderingFeature,
  columnVisibilityFeature,
  constructTable,
  createCoreRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import Link from "next/link";
import type { DealRow } from "@/lib/core/market/deal";
import { dealSearch, firstPage } from "@/lib/core/market/deal-url";
import { DEAL_COLUMNS, type DealColumnId, type DealView, shownColumns } from "@/lib/core/market/deal-view";
import { COLUMN_READS } from "./deal-columns";

/** Filtering, sorting and paging are the server's: the table is told of them and works out columns and cells. */
const FEATURES = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  coreRowModel: createCoreRowModel(),
  coreReactivityFeature: storeReactivityBindings(),
});

/** What an address can be sorted by, as the columns are called. */
const SORT_COLUMNS: Record<DealView["sort"], DealColumnId> = {
  announcedOn: "date",
  startup: "startup",
  amount: "amount",
  country: "country",
  round: "round",
};

/** The deals of one page; a column's head is a link to the same list in its order. Rendered on the server alone. */
export function DealTable({ rows, query }: { rows: readonly DealRow[]; query: DealView }) {
  const shown = shownColumns(query);
  const table = constructTable<typeof FEATURES, DealRow>({
    features: FEATURES,
    data: [...rows],
    columns: DEAL_COLUMNS.map((id) => ({ id, header: COLUMN_READS[id].head })),
    manualSorting: true,
    state: {
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(DEAL_COLUMNS.map((id) => [id, shown.includes(id)])),
      sorting: [{ id: SORT_COLUMNS[query.sort], desc: query.dir === "desc" }],
    },
  });
  const columns = table.getVisibleLeafColumns().map((column) => ({
    id: column.id as DealColumnId,
    sorted: column.getIsSorted(),
  }));
  return (
    <table className="tbl dealtbl" aria-label="Deals" data-chosen={query.cols === undefined ? undefined : ""}>
      <thead>
        <tr>
          {columns.map(({ id, sorted }) => (
            <Head key={id} id={id} sorted={sorted} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.original.id}>
            {columns.map(({ id }) => (
              <DealCell key={id} id={id} deal={row.original} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DealCell({ id, deal }: { id: DealColumnId; deal: DealRow }) {
  const { cell, className, isRowHead } = COLUMN_READS[id];
  if (!isRowHead) {
    return (
      <td className={className} data-l={COLUMN_READS[id].head}>
        {cell(deal)}
      </td>
    );
  }
  return (
    <th scope="row" className={className}>
      {cell(deal)}
    </th>
  );
}

function Head(props: { id: DealColumnId; sorted: false | "asc" | "desc"; query: DealView }) {
  const { sorted, query } = props;
  const { head, sort, className } = COLUMN_READS[props.id];
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  }
  const dir = sorted === false ? sort.first : sorted === "asc" ? "desc" : "asc";
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending"}
    >
      <Link
        className="sort"
        href={`/deals${dealSearch({ ...firstPage(query), sort: sort.by, dir })}`}
        scroll={false}
        prefetch={false}
      >
        {head}
      </Link>
    </th>
  );
}
