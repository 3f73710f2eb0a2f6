/** What makes two rows of a file the same deal, as numbers of this file: startup, date, round, amount and its currency. */
export interface RowIdentity {
  startup: number;
  date: number;
  round: number;
  /** Minor units; NaN is not stated. */
  amount: number;
  currency: number;
}

const FIRST_ROWS = 1 << 11;
const MULTIPLY = 0x9e3779b1;

/**
 * The new deals of a file by their identity, so that a row that says the same again is found: compared exactly, and kept in
 * numbers, 28 bytes a row. They are made ready for looking up when a row is first looked up: a file that gives each deal a key
 * never asks.
 */
export class FileDeals {
  private count = 0;
  private startups = new Int32Array(FIRST_ROWS);
  private dates = new Int32Array(FIRST_ROWS);
  private rounds = new Int32Array(FIRST_ROWS);
  private amounts = new Float64Array(FIRST_ROWS);
  private currencies = new Int32Array(FIRST_ROWS);
  private lines = new Int32Array(FIRST_ROWS);
  /** By slot, of which at least half are free: the number of a deal plus one; 0 = free. */
  private slots = new Int32Array(0);
  /** So many deals were given a slot, if none before them was the same. */
  private placed = 0;

  /** Notes a row. */
  note(of: RowIdentity, line: number): void {
    const at = this.count++;
    if (at === this.lines.length) this.grow();
    this.startups[at] = of.startup;
    this.dates[at] = of.date;
    this.rounds[at] = of.round;
    this.amounts[at] = of.amount;
    this.currencies[at] = of.currency;
    this.lines[at] = line;
  }

  /** Notes a row; or, where the same deal stands earlier in the file, gives that line and notes nothing. */
  add(of: RowIdentity, line: number): number | null {
    this.placeNoted();
    const known = (this.slots[this.slotOf(of)] as number) - 1;
    if (known >= 0) return this.lines[known] as number;
    this.note(of, line);
    return null;
  }

  private placeNoted(): void {
    if (2 * (this.count + 1) > this.slots.length) {
      this.slots = new Int32Array(4 * this.lines.length);
      this.placed = 0;
    }
    for (; this.placed < this.count; this.placed++) {
      const slot = this.slotOf(this.identityAt(this.placed));
      if (this.slots[slot] === 0) this.slots[slot] = this.placed + 1;
    }
  }

  /** The slot of the first deal that is the same; a free one where there is none. */
  private slotOf(of: RowIdentity): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(of) & mask;
    while (this.slots[slot] !== 0 && !this.isAt((this.slots[slot] as number) - 1, of)) slot = (slot + 1) & mask;
    return slot;
  }

  private isAt(at: number, of: RowIdentity): boolean {
    return (
      this.startups[at] === of.startup &&
      this.dates[at] === of.date &&
      this.rounds[at] === of.round &&
      Object.is(this.amounts[at], of.amount) &&
      this.currencies[at] === of.currency
    );
  }

  private identityAt(at: number): RowIdentity {
    return {
      startup: this.startups[at] as number,
      date: this.dates[at] as number,
      round: this.rounds[at] as number,
      amount: this.amounts[at] as number,
      currency: this.currencies[at] as number,
    };
  }

  private grow(): void {
    this.startups = longer(this.startups);
    this.dates = longer(this.dates);
    this.rounds = longer(this.rounds);
    this.currencies = longer(this.currencies);
    this.lines = longer(this.lines);
    const amounts = new Float64Array(2 * this.amounts.length);
    amounts.set(this.amounts);
    this.amounts = amounts;
  }
}

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * list.length);
  made.set(list);
  return made;
}

/** Startup and date tell nearly all deals apart; the amount separates the tranches of one day. Source: Knuth's multiplicative hash. */
function hashOf({ startup, date, amount }: RowIdentity): number {
  let hash = Math.imul(startup, MULTIPLY);
  hash = Math.imul(hash ^ (hash >>> 15) ^ date, MULTIPLY);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (Number.isNaN(amount) ? 1 : amount | 0), MULTIPLY);
  return (hash ^ (hash >>> 16)) >>> 0;
}
