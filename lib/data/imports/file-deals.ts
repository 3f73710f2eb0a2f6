/** What makes two rows of a file the same deal, as numbers of this file: startup, date, round, amount and its currency. */
export interface RowIdentity {
  startup: number;
  date: number;
  round: number;
  /** Minor units; NaN is not stated. */
  amount: number;
  currency: number;
}

const MULTIPLY = 0x9e3779b1;

/**
 * The new deals of a file by their identity, so that a row that says the same again is found: compared exactly, and kept in
 * numbers, 40 bytes a row.
 */
export class FileDeals {
  private capacity = 1 << 12;
  private slots = new Int32Array(this.capacity);
  private count = 0;
  private startups = new Int32Array(this.capacity / 2);
  private dates = new Int32Array(this.capacity / 2);
  private rounds = new Int32Array(this.capacity / 2);
  private amounts = new Float64Array(this.capacity / 2);
  private currencies = new Int32Array(this.capacity / 2);
  private lines = new Int32Array(this.capacity / 2);

  /** Notes a row; or, where the same deal stands earlier in the file, gives that line and notes nothing. */
  add(of: RowIdentity, line: number): number | null {
    if (this.count === this.startups.length) this.grow();
    const mask = this.capacity - 1;
    for (let slot = hashOf(of) & mask; ; slot = (slot + 1) & mask) {
      const at = (this.slots[slot] as number) - 1;
      if (at < 0) {
        this.slots[slot] = this.keep(of, line) + 1;
        return null;
      }
      if (this.isAt(at, of)) return this.lines[at] as number;
    }
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

  private keep(of: RowIdentity, line: number): number {
    const at = this.count++;
    this.startups[at] = of.startup;
    this.dates[at] = of.date;
    this.rounds[at] = of.round;
    this.amounts[at] = of.amount;
    this.currencies[at] = of.currency;
    this.lines[at] = line;
    return at;
  }

  private grow(): void {
    this.capacity *= 2;
    const half = this.capacity / 2;
    const longer = (old: Int32Array<ArrayBuffer>) => {
      const made = new Int32Array(half);
      made.set(old);
      return made;
    };
    this.startups = longer(this.startups);
    this.dates = longer(this.dates);
    this.rounds = longer(this.rounds);
    this.currencies = longer(this.currencies);
    this.lines = longer(this.lines);
    const amounts = new Float64Array(half);
    amounts.set(this.amounts);
    this.amounts = amounts;
    this.slots = new Int32Array(this.capacity);
    const mask = this.capacity - 1;
    for (let at = 0; at < this.count; at++) {
      let slot = hashOf(this.identityAt(at)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = at + 1;
    }
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
}

/** Startup and date tell nearly all deals apart; the amount separates the tranches of one day. Source: Knuth's multiplicative hash. */
function hashOf({ startup, date, amount }: RowIdentity): number {
  let hash = Math.imul(startup, MULTIPLY);
  hash = Math.imul(hash ^ (hash >>> 15) ^ date, MULTIPLY);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (Number.isNaN(amount) ? 1 : amount | 0), MULTIPLY);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers texts as they come, from 0. */
export class TextNumbers {
  private readonly numbers = new Map<string, number>();

  /** @param copy makes a string that does not keep the file's chunk in memory. */
  constructor(private readonly copy: (text: string) => string) {}

  of(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(this.copy(text), number);
    }
    return number;
  }
}

/** The lines on which keys stand first, by two hashes of 32 bits: of a million keys two are taken for one once in 37 million files. */
export class FileKeys {
  private capacity = 1 << 12;
  private count = 0;
  private first = new Int32Array(this.capacity);
  private second = new Int32Array(this.capacity);
  private lines = new Int32Array(this.capacity);

  /** Notes a key; or, where it stands earlier in the file, gives that line and notes nothing. */
  add(key: string, line: number): number | null {
    if (2 * this.count >= this.capacity) this.grow();
    let one = 0x811c9dc5;
    let two = 0x1000193;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
    }
    return this.place(one, two, line);
  }

  private place(one: number, two: number, line: number): number | null {
    const mask = this.capacity - 1;
    let slot = (one ^ (one >>> 15) ^ two) & mask;
    while (this.lines[slot] !== 0) {
      if (this.first[slot] === one && this.second[slot] === two) return this.lines[slot] as number;
      slot = (slot + 1) & mask;
    }
    this.first[slot] = one;
    this.second[slot] = two;
    this.lines[slot] = line;
    this.count++;
    return null;
  }

  private grow(): void {
    const { first, second, lines } = this;
    this.capacity *= 2;
    this.first = new Int32Array(this.capacity);
    this.second = new Int32Array(this.capacity);
    this.lines = new Int32Array(this.capacity);
    this.count = 0;
    for (let at = 0; at < lines.length; at++)
      if (lines[at] !== 0) this.place(first[at] as number, second[at] as number, lines[at] as number);
  }
}
