import { type CellTable, type CellValue, Sums } from "./cell-table";
import { type DealFacts, SAID } from "./deal-facts";
import { NumberList } from "./number-list";
import { eachTermOf, tells } from "./term-cells";

/** Deals of one data set, year and confidence. */
type Group = [provenance: string, year: number, confidence: string];

const OWN = ["provenance", "investorId", "year", "confidence"] as const;
const SUMS = ["deals", "amounts", "fundingMinor", "told", "strings", "controlDeals", "controlStrings", "controlMinor"] as const; // biome-ignore format: a list of names

/** What each investor's deals come to, and what they say of each term. */
export function investorCells(facts: DealFacts, strings: Uint16Array): CellTable[] {
  const { groups, groupOf } = groupSlices(facts);
  const cells = new Sums(SUMS.length, [groups.length, facts.investors.length]);
  const terms = new Sums(2, [groups.length, facts.investors.length, facts.terms.length]);
  const dates = new Map<number[], [first: string, last: string]>();
  for (let at = 0; at < facts.participantRow.length; at++) {
    const row = facts.participantRow[at] as number;
    const investor = facts.participantInvestor[at] as number;
    const group = groupOf[facts.slice[row] as number] as number;
    const sums = cells.at(group, investor);
    addDeal(sums, facts.amounts[row] as number, tells(facts, row), strings[row] as number);
    widen(dates, sums, facts.announcedOn[row] as string);
    eachTermOf(facts, row, (term, said) => {
      const own = terms.at(group, investor, term);
      own[0] = (own[0] as number) + Number((said & SAID.yes) !== 0);
      own[1] = (own[1] as number) + 1;
    });
  }
  const prefix = (group: number, investor: number): CellValue[] => {
    const [provenance, year, confidence] = groups[group] as Group;
    return [provenance, facts.investors[investor] ?? "", year, confidence];
  };
  return [
    { name: "InvestorCell", columns: [...OWN, ...SUMS, "firstOn", "lastOn"], rows: cellRows(cells, dates, prefix) },
    { name: "InvestorTermCell", columns: [...OWN, "term", "yes", "known"], rows: termRows(terms, facts.terms, prefix) },
  ];
}

function groupSlices({ slices }: DealFacts): { groups: Group[]; groupOf: number[] } {
  const keys = new NumberList();
  const groups: Group[] = [];
  const groupOf = slices.map(({ provenance, year, confidence }) => {
    const number = keys.numberOf([provenance, year, confidence].join("\u001f"));
    groups[number] = [provenance, year, confidence];
    return number;
  });
  return { groups, groupOf };
}

/** Adds one deal to the sums, in their order. Control per dollar is over the deals with both a term and an amount. */
function addDeal(sums: number[], amount: number, told: boolean, strings: number): void {
  const disclosed = !Number.isNaN(amount);
  const control = told && amount > 0;
  const parts = [1, Number(disclosed), disclosed ? amount : 0, Number(told), strings];
  parts.push(...(control ? [1, strings, amount] : [0, 0, 0]));
  for (let i = 0; i < parts.length; i++) sums[i] = (sums[i] as number) + (parts[i] as number);
}

function widen(dates: Map<number[], [string, string]>, of: number[], date: string): void {
  const span = dates.get(of);
  if (span === undefined) dates.set(of, [date, date]);
  else if (date < span[0]) span[0] = date;
  else if (date > span[1]) span[1] = date;
}

type Prefix = (group: number, investor: number) => CellValue[];

function* cellRows(cells: Sums, dates: ReadonlyMap<number[], [string, string]>, prefix: Prefix) {
  for (const [[group = 0, investor = 0], sums] of cells.entries()) {
    yield [...prefix(group, investor), ...sums, ...(dates.get(sums) ?? ["", ""])];
  }
}

function* termRows(terms: Sums, names: readonly string[], prefix: Prefix) {
  for (const [[group = 0, investor = 0, term = 0], sums] of terms.entries()) {
    yield [...prefix(group, investor), names[term] ?? "", ...sums];
  }
}
