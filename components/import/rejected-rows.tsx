import Link from "next/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { CellProblem } from "@/lib/core/import/deal-row";
import type { ImportRowQuery } from "@/lib/core/import/import-run";
import { formatNumber } from "@/lib/format/number";
import { rowsHref } from "./plan-address";

interface Props {
  rows: readonly CellProblem[];
  query: ImportRowQuery;
  /** The page's own address, for sorting. */
  path: string;
  /** Where a value can be mapped once for all rows. */
  columnsHref: string;
  /** Values that can be mapped, by column and value: in how many rows they stand. */
  mappable: ReadonlyMap<string, number>;
}

/** The key of a value in `mappable`. */
export function mappableKey(column: string | null, value: string): string {
  return `${column ?? ""}\n${value}`;
}

/** Rejected cells: line, column, value, why, and what would work. */
export function RejectedRows({ rows, query, path, columnsHref, mappable }: Props) {
  return (
    <ScrollRegion label="Rejected rows">
      <table className="tbl flat rej stack" aria-label="Rejected rows">
        <thead>
          <tr>
            <Head text="Line" sort="line" query={query} path={path} numeric />
            <Head text="Column" sort="column" query={query} path={path} />
            <th scope="col">Value in the file</th>
            <Head text="Why it cannot be read" sort="reason" query={query} path={path} />
            <th scope="col">What would work</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const count = mappable.get(mappableKey(row.column, row.value));
            return (
              <tr key={`${row.line} ${row.column}`}>
                <td className="n" data-l="line">
                  {lines(row)}
                </td>
                <td data-l="column">{row.column ?? "row"}</td>
                <td>
                  <Value value={row.value} />
                </td>
                <td>{row.reason}</td>
                <td className="soft">
                  {row.works}
                  {count !== undefined && (
                    <>
                      {" "}
                      <Link href={columnsHref} prefetch={false}>
                        Map “{short(row.value)}” ({formatNumber(count)})
                      </Link>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Value({ value }: { value: string }) {
  if (value.trim() === "") return <code className="badval empty">empty</code>;
  return <code className="badval">{value}</code>;
}

/** '870–871' where a quoted newline makes the row longer than a line. */
function lines({ line, endLine }: CellProblem): string {
  return endLine > line ? `${line}–${endLine}` : String(line);
}

function short(value: string): string {
  return value.length > 18 ? `${value.slice(0, 16)}…` : value;
}

interface HeadProps {
  text: string;
  sort: ImportRowQuery["sort"];
  query: ImportRowQuery;
  path: string;
  numeric?: boolean;
}

function Head({ text, sort, query, path, numeric }: HeadProps) {
  const current = query.sort === sort;
  const descending = current && !query.descending;
  return (
    <th
      scope="col"
      className={numeric ? "n" : undefined}
      aria-sort={current ? (query.descending ? "descending" : "ascending") : undefined}
    >
      <Link
        className="sort"
        href={rowsHref(path, { ...query, sort, descending, page: 1 })}
        prefetch={false}
        scroll={false}
      >
        {text}
      </Link>
    </th>
  );
}
