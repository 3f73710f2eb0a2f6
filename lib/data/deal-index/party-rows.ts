import { type BitSet, hasBit } from "./bit-set";
import type { DealColumns } from "./deal-columns";
import { countNames, type NameList, nameAt } from "./name-list";
import { firstOfRank } from "./places";

/** Who a list is of: the keys in order, and how many of the matches are a key's own. */
export interface PartyRows {
  keys: NameList;
  count: (index: number) => number;
}

/** The startups of the columns, with the matches counted for each. */
export function startupRows({ startups, startupKeys, orders }: DealColumns, match: BitSet): PartyRows {
  const order = orders.startup;
  // The order by startup holds the deals of each startup side by side.
  const count = (index: number) => {
    let own = 0;
    for (let at = firstOfRank(order, index); at < order.disclosed && startups[order.rows[at] as number] === index; at++)
      if (hasBit(match, order.rows[at] as number)) own++;
    return own;
  };
  return { keys: startupKeys, count };
}

/** The investors of the columns, with the matches counted for each. */
export function investorRows({ investorKeys, investorStarts, investorRows }: DealColumns, match: BitSet): PartyRows {
  const count = (index: number) => {
    const [from, to] = [investorStarts[index] as number, investorStarts[index + 1] as number];
    let own = 0;
    for (let at = from; at < to; at++) if (hasBit(match, investorRows[at] as number)) own++;
    return own;
  };
  return { keys: investorKeys, count };
}

/** One key of a list with its number of deals. */
export interface PartyCount {
  key: string;
  deals: number;
}

/**
 * The keys that have a deal among the matches, in their order, from behind a key on.
 * @param from null = from the beginning, or backwards from the end.
 * @returns at most `limit`, nearest first.
 */
export function walkParties(
  { keys, count }: PartyRows,
  from: string | null,
  backwards: boolean,
  limit: number,
): PartyCount[] {
  const found: PartyCount[] = [];
  const step = backwards ? -1 : 1;
  const total = countNames(keys);
  const first = from === null ? (backwards ? total - 1 : 0) : besideKey(keys, from, backwards);
  for (let index = first; index >= 0 && index < total && found.length < limit; index += step) {
    const deals = count(index);
    if (deals > 0) found.push({ key: nameAt(keys, index), deals });
  }
  return found;
}

/** The first key behind a given one, whether or not that is still there; backwards the last before it. */
function besideKey(keys: NameList, from: string, backwards: boolean): number {
  const wanted = Buffer.from(from);
  let low = 0;
  let high = countNames(keys);
  while (low < high) {
    const middle = (low + high) >>> 1;
    // Keys are in the order of their bytes.
    const compared = Buffer.from(nameAt(keys, middle)).compare(wanted);
    if (backwards ? compared < 0 : compared <= 0) low = middle + 1;
    else high = middle;
  }
  return backwards ? low - 1 : low;
}
