import { isStringKind } from "../../core/market/comparable";
import { type CellTable, type CellValue, Sums } from "./cell-table";
import { type DealFacts, SAID, type Slice } from "./deal-facts";

const SLICE = ["provenance", "year", "size", "confidence"] as const;
const sliceValues = ({ provenance, year, size, confidence }: Slice): CellValue[] => [
  provenance,
  year,
  size,
  confidence,
];

/** How many kinds of string the sources of each deal have, by row; terms that are no strings do not count. */
export function countStrings(facts: DealFacts): Uint16Array {
  const isString = facts.terms.map(isStringKind);
  const strings = new Uint16Array(facts.rows);
  eachTerm(facts, (row, term, said) => {
    if ((said & SAID.yes) !== 0 && isString[term]) strings[row] = (strings[row] as number) + 1;
  });
  return strings;
}

/** True where a source says anything of any term of the deal. */
export function tells({ termStarts }: DealFacts, row: number): boolean {
  return termStarts[row] !== termStarts[row + 1];
}

/** What deals say of terms, by term; how many strings they have; what they say of the cloud. */
export function termCells(facts: DealFacts, strings: Uint16Array): CellTable[] {
  const slices = facts.slices.length;
  const byTerm = new Sums(3, [slices, facts.terms.length]);
  eachTerm(facts, (row, term, said) => addSaid(byTerm.at(facts.slice[row] as number, term), said));
  const byStrings = new Sums(1, [slices, facts.terms.length + 1]);
  const byCloudTerm = new Sums(1, [slices, facts.cloudTerms.length]);
  for (let row = 0; row < facts.rows; row++) {
    const slice = facts.slice[row] as number;
    if (tells(facts, row)) addOne(byStrings.at(slice, strings[row] as number));
    addOne(byCloudTerm.at(slice, facts.cloudTerm[row] as number));
  }
  const rows = (sums: Sums, name: (number: number) => CellValue) => rowsOf(sums, facts.slices, name);
  return [
    { name: "TermCell", columns: [...SLICE, "term", "yes", "no", "known"], rows: rows(byTerm, (n) => facts.terms[n] ?? "") },
    { name: "StringsCell", columns: [...SLICE, "strings", "deals"], rows: rows(byStrings, (n) => n) },
    { name: "CloudTermCell", columns: [...SLICE, "cloudTerms", "deals"], rows: rows(byCloudTerm, (n) => facts.cloudTerms[n] ?? "") },
  ]; // biome-ignore format: one table per line
}

/** Visits each deal's terms. */
export function eachTerm(facts: DealFacts, visit: (row: number, term: number, said: number) => void): void {
  for (let row = 0; row < facts.rows; row++) eachTermOf(facts, row, (term, said) => visit(row, term, said));
}

/** Visits the terms of one deal. */
export function eachTermOf(facts: DealFacts, row: number, visit: (term: number, said: number) => void): void {
  const end = facts.termStarts[row + 1] as number;
  for (let at = facts.termStarts[row] as number; at < end; at++) {
    visit(facts.termAt[at] as number, facts.termSaid[at] as number);
  }
}

/** Adds one deal to [yes, no, known]; sources that disagree put it in both. */
function addSaid(sums: number[], said: number): void {
  sums[0] = (sums[0] as number) + Number((said & SAID.yes) !== 0);
  sums[1] = (sums[1] as number) + Number((said & SAID.no) !== 0);
  sums[2] = (sums[2] as number) + 1;
}

function addOne(sums: number[]): void {
  sums[0] = (sums[0] as number) + 1;
}

function* rowsOf(sums: Sums, slices: readonly Slice[], name: (number: number) => CellValue) {
  for (const [[slice = 0, number = 0], values] of sums.entries()) {
    const own = slices[slice];
    if (own !== undefined) yield [...sliceValues(own), name(number), ...values];
  }
}
