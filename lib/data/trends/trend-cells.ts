import { type CellTable, Sums } from "./cell-table";
import { ANSWER, type DealFacts } from "./deal-facts";
import { NumberList } from "./number-list";

const SUMS = ["deals", "fundingMinor", "exclusive", "exclusivityKnown", "sharing", "sharingKnown", "both", "cloud"] as const; // biome-ignore format: a list of names
/** The number of '' in every list of names: any country, kind or round. */
const ANY = 0;

/**
 * The trend table for each combination of country, investor kind and round, any of them included. Deals alike in all of
 * it are added up first, so that the combinations are made of some ten thousand sums instead of a million deals.
 */
export function trendCells(facts: DealFacts): CellTable {
  const alike = sumAlike(facts);
  const kinds = new NumberList("");
  const kindsOf = facts.kindSets.map((set) => [ANY, ...set.map((kind) => kinds.numberOf(kind))]);
  const { slices, countries, rounds } = facts;
  const cells = new Sums(SUMS.length, [slices.length, countries.length, kinds.names.length, rounds.length]);
  for (const [[slice = 0, country = 0, round = 0, kindSet = 0], sums] of alike.entries()) {
    for (const c of country === ANY ? [ANY] : [ANY, country])
      for (const r of round === ANY ? [ANY] : [ANY, round])
        for (const k of kindsOf[kindSet] ?? [ANY]) add(cells.at(slice, c, k, r), sums);
  }
  return {
    name: "TrendCell",
    columns: ["provenance", "country", "investorKind", "round", "year", "size", "confidence", ...SUMS],
    rows: rowsOf(cells, facts, kinds.names),
  };
}

function sumAlike(facts: DealFacts): Sums {
  const { slices, countries, rounds, kindSets } = facts;
  const alike = new Sums(SUMS.length, [slices.length, countries.length, rounds.length, kindSets.length]);
  for (let row = 0; row < facts.rows; row++) {
    const exclusivity = facts.exclusivity[row];
    const sharing = facts.dataSharing[row];
    const amount = facts.amounts[row] as number;
    const sums = alike.at(
      facts.slice[row] as number,
      facts.country[row] as number,
      facts.round[row] as number,
      facts.kindSet[row] as number,
    );
    add(sums, [
      1,
      Number.isNaN(amount) ? 0 : amount,
      Number(exclusivity === ANSWER.yes),
      Number(exclusivity !== ANSWER.unknown),
      Number(sharing === ANSWER.yes),
      Number(sharing !== ANSWER.unknown),
      Number(exclusivity === ANSWER.yes && sharing === ANSWER.yes),
      facts.cloud[row] as number,
    ]);
  }
  return alike;
}

function add(to: number[], from: readonly number[]): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number);
}

function* rowsOf(cells: Sums, facts: DealFacts, kinds: readonly string[]) {
  for (const [[slice = 0, country = 0, kind = 0, round = 0], sums] of cells.entries()) {
    const own = facts.slices[slice];
    if (own === undefined) continue;
    const names = [facts.countries[country] ?? "", kinds[kind] ?? "", facts.rounds[round] ?? ""];
    yield [own.provenance, ...names, own.year, own.size, own.confidence, ...sums];
  }
}
