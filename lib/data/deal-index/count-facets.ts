import type { CodedColumn, DealColumns } from "./deal-columns";

/** Values with the number of deals that have each; in order of the values. */
export interface FacetCounts {
  years: [number, number][];
  countries: [string, number][];
  rounds: [string, number][];
  investorKinds: [string, number][];
}

/** Counts every value in one pass over each column. */
export function countFacets({ years, countries, rounds, kinds, kindNames }: DealColumns): FacetCounts {
  const perYear = new Map<number, number>();
  for (const year of years) perYear.set(year, (perYear.get(year) ?? 0) + 1);
  const perKind = kindNames.map(() => 0);
  for (const mask of kinds) {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      perKind[at] = (perKind[at] ?? 0) + 1;
    }
  }
  return {
    years: [...perYear].sort(([a], [b]) => a - b),
    countries: countCodes(countries),
    rounds: countCodes(rounds),
    investorKinds: kindNames.map((name, i) => [name, perKind[i] ?? 0]),
  };
}

function countCodes({ codes, names }: CodedColumn): [string, number][] {
  const counts = new Uint32Array(names.length + 1);
  for (const code of codes) counts[code] = (counts[code] as number) + 1;
  return names.map((name, i) => [name, counts[i + 1] as number]);
}
