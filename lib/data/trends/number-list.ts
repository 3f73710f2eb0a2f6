/** Gives each different text a number, in the order they come: what repeats a million times is kept once. */
export class NumberList {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** @param first texts that have the numbers from 0 on. */
  constructor(...first: string[]) {
    for (const name of first) this.numberOf(name);
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
