import { type BitSet, hasBit } from "./bit-set";
import type { CodedColumn, DealColumns } from "./deal-columns";

/** Values with the number of deals that have each; in order of the values. */
export interface FacetCounts {
  years: [number, number][];
  countries: [string, number][];
  rounds: [string, number][];
  investorKinds: [string, number][];
  cloudTerms: [string, number][];
  strings: [string, number][];
}

/** Counts every value of the deals given, in one pass over each column; a value none of them has is left out. */
export function countFacets(columns: DealColumns, among: BitSet): FacetCounts {
  const { years, countries, rounds, kinds, kindNames } = columns;
  const perYear = new Map<number, number>();
  years.forEach((year, row) => {
    if (hasBit(among, row)) perYear.set(year, (perYear.get(year) ?? 0) + 1);
  });
  const perKind = kindNames.map(() => 0);
  kinds.forEach((mask, row) => {
    for (let rest = hasBit(among, row) ? mask : 0; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      perKind[at] = (perKind[at] ?? 0) + 1;
    }
  });
  return {
    years: [...perYear].sort(([a], [b]) => a - b),
    countries: countCodes(countries, among),
    rounds: countCodes(rounds, among),
    cloudTerms: countCodes(columns.cloudTerms, among),
    strings: countStrings(columns, among),
    investorKinds: taken(kindNames.map((name, i) => [name, perKind[i] ?? 0])),
  };
}

function countStrings({ stringNames, stringStarts, stringRows }: DealColumns, among: BitSet): [string, number][] {
  return taken(
    stringNames.map((name, i) => {
      let n = 0;
      for (const row of stringRows.subarray(stringStarts[i], stringStarts[i + 1])) if (hasBit(among, row)) n++;
      return [name, n];
    }),
  );
}

function countCodes({ codes, names }: CodedColumn, among: BitSet): [string, number][] {
  const counts = new Uint32Array(names.length + 1);
  codes.forEach((code, row) => {
    if (hasBit(among, row)) counts[code] = (counts[code] as number) + 1;
  });
  return taken(names.map((name, i) => [name, counts[i + 1] as number]));
}

const taken = (counts: [string, number][]) => counts.filter(([, n]) => n > 0);
