import { type BitSet, eachBit } from "./bit-set";
import type { RowOrder } from "./deal-columns";
import { UNDISCLOSED } from "./order-rows";

/** An order as the reader sees it: rising or falling, those that disclose nothing at the end in both. */
export class Places {
  constructor(
    private readonly order: RowOrder,
    private readonly falling: boolean,
  ) {}

  rowAt(place: number): number {
    const { rows, disclosed } = this.order;
    if (!this.falling) return rows[place] as number;
    return rows[place < disclosed ? disclosed - 1 - place : rows.length - 1 - (place - disclosed)] as number;
  }

  placeOf(row: number): number {
    const { rows, disclosed, ranks } = this.order;
    const rank = ranks[row] as number;
    // Within one rank rows stand in rising order: the row itself is found by halves.
    let low = rank >= UNDISCLOSED ? disclosed : firstOfRank(this.order, rank);
    let high = rank >= UNDISCLOSED ? rows.length : firstOfRank(this.order, rank + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    if (!this.falling) return low;
    return low < disclosed ? disclosed - 1 - low : disclosed + (rows.length - 1 - low);
  }

  /** Of few matches those nearest to a place, by putting all of them in order. */
  nearest(bits: BitSet, from: number, backwards: boolean, limit: number): number[] {
    const places: number[] = [];
    eachBit(bits, (row) => {
      const place = this.placeOf(row);
      if (backwards ? place < from : place > from) places.push(place);
    });
    const inOrder = Uint32Array.from(places).sort();
    const chosen = backwards ? inOrder.slice(-limit).reverse() : inOrder.slice(0, limit);
    return Array.from(chosen, (place) => this.rowAt(place));
  }
}

/** The first place whose row has at least this rank. */
export function firstOfRank({ rows, disclosed, ranks }: RowOrder, rank: number): number {
  let low = 0;
  let high = disclosed;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[rows[middle] as number] as number) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
