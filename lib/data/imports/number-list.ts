/** A list of whole numbers that grows: of a million, 4 MB in one piece. */
export class NumberList {
  private numbers = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    this.set(this.length, number);
  }

  set(index: number, number: number): void {
    if (index >= this.numbers.length) {
      const longer = new Int32Array(2 * index);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[index] = number;
    if (index >= this.length) this.length = index + 1;
  }

  at(index: number): number {
    return this.numbers[index] as number;
  }
}
