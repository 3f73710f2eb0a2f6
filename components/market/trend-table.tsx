import Link from "next/link";
import { type CSSProperties, Fragment } from "react";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { dealSearch } from "@/lib/core/market/deal-url";
import type { TrendYear } from "@/lib/core/market/trend";
import type { TrendFilter } from "@/lib/core/market/trend-filter";
import { isNarrowed } from "@/lib/core/market/trend-filter";
import type { TrendCell, TrendMeasure, TrendRow } from "@/lib/core/market/trend-table";
import { differenceOf } from "@/lib/core/market/trend-table";
import { formatDifference, formatNumber } from "@/lib/format/number";
import { ENOUGH_DEALS } from "./trend-findings";

const MEASURES: Record<TrendMeasure, { name: string; unit: string; deals: string; share: boolean }> = {
  funding: { name: "AI startup funding", unit: "$ billion", deals: "deals with an amount", share: false },
  exclusivity: {
    name: "Tied to one cloud",
    unit: "% of deals; the article does not say whether of deals or dollars",
    deals: "deals tied to one cloud",
    share: true,
  },
  average: { name: "Average deal", unit: "$ million", deals: "deals with an amount", share: false },
  dataSharing: { name: "With data-sharing clauses", unit: "% of deals", deals: "deals with data sharing", share: true },
  largeCloud: {
    name: "Large deals with a cloud provider",
    unit: "% of deals of $100M and more; published for 2024 only",
    deals: "large deals with a cloud provider",
    share: true,
  },
};

export interface TrendTableProps {
  rows: readonly TrendRow[];
  /** The public record's years, its own row; empty where the table itself shows the public record. */
  publicYears: readonly TrendYear[];
  /** What both were narrowed by, so that the public counts lead to their deals too. */
  filter: TrendFilter;
}

/** Published beside computed, each with the count of deals behind it, which leads to them. */
export function TrendTable({ rows, publicYears, filter }: TrendTableProps) {
  const years = rows[0]?.cells.map((cell) => cell.year) ?? [];
  return (
    <ScrollRegion label="Published and computed">
      <table
        className={years.length > 3 ? "tbl pubcomp" : "tbl pubcomp few"}
        style={{ "--years": years.length } as CSSProperties}
      >
        <thead>
          <tr className="grp">
            <td />
            {years.map((year) => (
              <th key={year} scope="colgroup" colSpan={3}>
                {year}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">Measure</th>
            {years.map((year) => (
              <YearHead key={year} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.measure}>
              <th scope="row">
                {MEASURES[row.measure].name} <span className="sub">{MEASURES[row.measure].unit}</span>
              </th>
              {row.cells.map((cell) => (
                <Cells key={cell.year} cell={cell} measure={row.measure} compared={!isNarrowed(filter)} />
              ))}
            </tr>
          ))}
          {publicYears.length > 0 && <PublicRow years={years} publicYears={publicYears} filter={filter} />}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function YearHead() {
  return (
    <>
      <th scope="col" className="n p">
        published
      </th>
      <th scope="col" className="n">
        computed
      </th>
      <th scope="col" className="n">
        n
      </th>
    </>
  );
}

/** `compared`: the same deals are asked for as the article counts, so that a difference means something. */
function Cells({ cell, measure, compared }: { cell: TrendCell; measure: TrendMeasure; compared: boolean }) {
  const { deals, share } = MEASURES[measure];
  // A share of a handful is told as the count it is: '2 of 2' claims less than '100.00'.
  const counted = share && cell.of > 0 && cell.of < ENOUGH_DEALS;
  return (
    <>
      <td className="n p">
        {cell.published === null ? <span className="unk">none</span> : formatNumber(cell.published)}
      </td>
      <td className="n c">
        {counted ? `${cell.n} of ${cell.of}` : <Computed value={cell.computed} />}
        {compared && !counted && <Difference value={differenceOf(cell)} />}
      </td>
      <td className="n count">
        <Count n={cell.n} filter={cell.deals} words={`${deals}, ${cell.year}`} />
        {!counted && (share || cell.of !== cell.n) && cell.of > 0 && (
          <span className="sub">of {formatNumber(cell.of)}</span>
        )}
      </td>
    </>
  );
}

function Computed({ value }: { value: number | null }) {
  return value === null ? <span className="unk">n/d</span> : formatNumber(value, 2);
}

/** By how much the computed figure is above or below the published one. */
function Difference({ value }: { value: number | null }) {
  if (value === null) return null;
  return (
    <span className="sub">
      <span className="vh">differs by </span>
      {formatDifference(value)}
    </span>
  );
}

/** A count that opens its deals; plain text where there are none or no filter says it. */
function Count({ n, filter, words }: { n: number; filter: TrendCell["deals"]; words: string }) {
  const text = formatNumber(n);
  if (n === 0 || filter === null) return <span>{text}</span>;
  return (
    <Link className="quiet" href={`/deals${dealSearch(filter)}`} prefetch={false} aria-label={`${text} ${words}`}>
      {text}
    </Link>
  );
}

/** The public record for the same years, never in the same cell as the chosen set. */
function PublicRow({ years, publicYears, filter }: Omit<TrendTableProps, "rows"> & { years: readonly number[] }) {
  return (
    <tr className="alt">
      <th scope="row">
        Public record, same years <span className="sub">deals tied to one cloud, of those whose term is known</span>
      </th>
      {years.map((year) => {
        const found = publicYears.find((y) => y.year === year);
        const deals = { ...filter, set: "public" as const, from: year, to: year };
        return (
          <Fragment key={year}>
            <td className="n c p" colSpan={2}>
              {found && found.exclusivity.n > 0 ? (
                `${formatNumber(found.exclusivity.k)} of ${formatNumber(found.exclusivity.n)}`
              ) : (
                <span className="unk">none known</span>
              )}
            </td>
            <td className="n count">
              <Count n={found?.deals ?? 0} filter={deals} words={`public deals, ${year}`} />
            </td>
          </Fragment>
        );
      })}
    </tr>
  );
}
