import {
  type DealFilter,
  type DealQuery,
  KNOWN_CLOUD_TERMS,
  SIZE_CLASSES,
  wantedConfidence,
} from "../../core/market/deal-filter";
import { foldName } from "../fold-name";
import { type BitSet, countBits, emptyBits, hasBit, intersect, setBit, unite } from "./bit-set";
import { countFacets, type FacetCounts } from "./count-facets";
import type { CodedColumn, DealColumns } from "./deal-columns";
import { findNames, indexOfName } from "./name-list";
import { idText } from "./packed-id";
import { firstOfRank, Places } from "./places";

/** So few matches are gathered and put in order; of more, one in a few hundred places is one. */
const FEW = 5000;
/** Of a million deals some 15 MB. */
const MOST_KEPT = 120;
const MILLION_USD_MINOR = 100_000_000;

/** One bit per deal that matches, and how many there are. */
export interface Match {
  bits: BitSet;
  count: number;
}

/**
 * Answers which deals of one data set match a filter, from bit sets of single values that are made when first asked for. A
 * million deals are 31,250 numbers to a value, so that any combination of filters is found in well under a millisecond.
 */
export class DealIndex {
  private readonly made = new Map<string, BitSet>();
  private readonly all: BitSet;
  private years: number[] | null = null;
  private last: { key: string; match: Match } | null = null;

  constructor(readonly columns: DealColumns) {
    this.all = this.where(() => true);
  }

  /** The row of an id; null where the data set has no such deal. */
  rowOf(id: string): number | null {
    const { ids, rows } = this.columns;
    let low = 0;
    let high = rows;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (idText(ids, middle) < id) low = middle + 1;
      else high = middle;
    }
    return idText(ids, low) === id ? low : null;
  }

  /** The deals that match. The same filter asked again, as for the next page, is not worked out again. */
  match(filter: DealFilter): Match {
    const parts = this.parts(filter);
    const key = JSON.stringify(parts.map(([name]) => name));
    if (this.last?.key === key) return this.last.match;
    const bits = this.all.slice();
    for (const [, part] of parts) intersect(bits, part());
    const match = { bits, count: countBits(bits) };
    this.last = { key, match };
    return match;
  }

  /** One named set of deals for each thing the filter asks. */
  private parts(filter: DealFilter): [string, () => BitSet][] {
    const { columns: c } = this;
    const parts: [string, () => BitSet][] = [];
    const add = (name: string, value: unknown, make: () => BitSet) => {
      if (value !== undefined && value !== "") parts.push([`${name}:${value}`, make]);
    };
    const coded = (name: string, value: string | undefined, column: CodedColumn) =>
      add(name, value, () => this.keep(`${name}:${value}`, () => this.ofCode(column, value ?? "")));
    if (filter.from !== undefined || filter.to !== undefined) {
      const [from, to] = [filter.from ?? 0, filter.to ?? 9999];
      add("years", `${from}-${to}`, () => this.ofYears(from, to));
    }
    coded("country", filter.country, c.countries);
    coded("round", filter.round, c.rounds);
    coded("exclusivity", filter.exclusivity, c.exclusivity);
    coded("dataSharing", filter.dataSharing, c.dataSharing);
    coded("import", filter.import, c.imports);
    const { cloudTerm, string } = filter;
    if (cloudTerm !== undefined)
      add("cloud", cloudTerm, () => this.keep(`cloud:${cloudTerm}`, () => this.ofCloud(cloudTerm)));
    add("string", string, () => this.keep(`string:${string}`, () => this.ofString(string ?? "")));
    coded("confidence", wantedConfidence(filter) ?? undefined, c.confidences);
    const { investorKind, size, startup, investor, q } = filter;
    add("kind", investorKind, () => this.keep(`kind:${investorKind}`, () => this.ofKind(investorKind ?? "")));
    if (size !== undefined) add("size", size, () => this.keep(`size:${size}`, () => this.ofSize(size)));
    add("startup", startup, () => this.ofStartups([indexOfName(c.startupKeys, foldName(startup ?? ""))]));
    add("investor", investor, () => this.ofInvestors([indexOfName(c.investorKeys, foldName(investor ?? ""))]));
    add("q", q, () => this.ofWords(q ?? ""));
    return parts;
  }

  /** Sets of single values are few and asked for again; those of names and words are not kept. */
  private keep(name: string, make: () => BitSet): BitSet {
    const bits = this.made.get(name) ?? make();
    // The one asked for last goes to the end; what nobody asks for any more makes room.
    this.made.delete(name);
    this.made.set(name, bits);
    if (this.made.size > MOST_KEPT) this.made.delete(this.made.keys().next().value ?? "");
    return bits;
  }

  private where(holds: (row: number) => boolean): BitSet {
    const bits = emptyBits(this.columns.rows);
    for (let row = 0; row < this.columns.rows; row++) if (holds(row)) setBit(bits, row);
    return bits;
  }

  private ofCode({ codes, names }: CodedColumn, value: string): BitSet {
    const code = names.indexOf(value) + 1;
    return code === 0 ? emptyBits(this.columns.rows) : this.where((row) => codes[row] === code);
  }

  private get yearsHeld(): number[] {
    this.years ??= [...new Set(this.columns.years)];
    return this.years;
  }

  private ofYears(from: number, to: number): BitSet {
    const { years } = this.columns;
    const bits = emptyBits(this.columns.rows);
    for (const year of this.yearsHeld) {
      if (year < from || year > to) continue;
      const own = this.keep(`year:${year}`, () => this.where((row) => years[row] === year));
      unite(bits, own);
    }
    return bits;
  }

  private readonly counted = new Map<string, FacetCounts>();

  /** How many deals have each value that a filter can ask for, among those of one confidence. */
  facets(of: Pick<DealFilter, "set" | "confidence">): FacetCounts {
    const confidence = wantedConfidence(of) ?? "any";
    const known = this.counted.get(confidence);
    if (known !== undefined) return known;
    const facets = countFacets(this.columns, this.match({ set: of.set, confidence }).bits);
    this.counted.set(confidence, facets);
    return facets;
  }

  private ofCloud(answer: NonNullable<DealFilter["cloudTerm"]>): BitSet {
    const { codes, names } = this.columns.cloudTerms;
    if (answer === "undisclosed") {
      const unknown = names.indexOf("unknown") + 1;
      return this.where((row) => codes[row] === 0 || codes[row] === unknown);
    }
    const wanted: readonly string[] = answer === "known" ? KNOWN_CLOUD_TERMS : [answer];
    const asked = names.map((name) => wanted.includes(name));
    return this.where((row) => asked[(codes[row] as number) - 1] === true);
  }

  private ofString(kind: string): BitSet {
    const { stringNames, stringStarts, stringRows } = this.columns;
    const bits = emptyBits(this.columns.rows);
    const at = stringNames.indexOf(kind);
    if (at < 0) return bits;
    for (const row of stringRows.subarray(stringStarts[at], stringStarts[at + 1])) setBit(bits, row);
    return bits;
  }

  private ofKind(kind: string): BitSet {
    const { kinds, kindNames } = this.columns;
    const at = kindNames.indexOf(kind);
    return at < 0 ? emptyBits(this.columns.rows) : this.where((row) => ((kinds[row] as number) & (1 << at)) !== 0);
  }

  private ofSize(size: NonNullable<DealFilter["size"]>): BitSet {
    const { amounts } = this.columns;
    const bounds = SIZE_CLASSES[size];
    if (bounds === null) return this.where((row) => Number.isNaN(amounts[row]));
    const least = bounds[0] * MILLION_USD_MINOR;
    const below = bounds[1] === null ? Number.POSITIVE_INFINITY : bounds[1] * MILLION_USD_MINOR;
    return this.where((row) => (amounts[row] as number) >= least && (amounts[row] as number) < below);
  }

  private ofStartups(numbers: readonly number[]): BitSet {
    const { startups } = this.columns;
    const order = this.columns.orders.startup;
    const bits = emptyBits(this.columns.rows);
    // The order by startup holds the deals of each startup side by side.
    for (const number of numbers) {
      for (
        let at = firstOfRank(order, number);
        at < order.disclosed && startups[order.rows[at] as number] === number;
        at++
      )
        setBit(bits, order.rows[at] as number);
    }
    return bits;
  }

  private ofInvestors(numbers: readonly number[]): BitSet {
    const { investorStarts, investorRows } = this.columns;
    const bits = emptyBits(this.columns.rows);
    for (const number of numbers) {
      if (number < 0) continue;
      for (let at = investorStarts[number] as number; at < (investorStarts[number + 1] as number); at++)
        setBit(bits, investorRows[at] as number);
    }
    return bits;
  }

  /** Words in the name of the startup or of an investor, or in the quotation of the source. */
  private ofWords(words: string): BitSet {
    const { startupKeys, investorKeys, quotes, quoteRows } = this.columns;
    const key = foldName(words);
    const bits = this.ofStartups(findNames(startupKeys, key));
    unite(bits, this.ofInvestors(findNames(investorKeys, key)));
    for (const at of findNames(quotes, words.toLowerCase())) setBit(bits, quoteRows[at] as number);
    return bits;
  }

  /**
   * The first matches after a place of an order, nearest first.
   * @param after the row to begin behind; null = from the beginning.
   * @param backwards towards the beginning instead.
   * @returns at most `limit` rows.
   */
  page(match: Match, query: Pick<DealQuery, "sort" | "dir">, after: number | null, backwards: boolean, limit: number) {
    const order = this.columns.orders[query.sort];
    const places = new Places(order, query.dir === "desc");
    const step = backwards ? -1 : 1;
    const from = after === null ? (backwards ? order.rows.length : -1) : places.placeOf(after);
    const found: number[] = [];
    if (match.count <= FEW) return places.nearest(match.bits, from, backwards, limit);
    for (let place = from + step; place >= 0 && place < order.rows.length && found.length < limit; place += step) {
      const row = places.rowAt(place);
      if (hasBit(match.bits, row)) found.push(row);
    }
    return found;
  }
}
