/** Numbers per row and per sum: enough for 32 classes, of which the kinds with their groups are 27 and the categories of contracts 26. */
export const ROW = 32;
/** Values of features are whole numbers of twentieths: sums of them are exact in any order. */
export const VALUE_UNITS = 20;

/**
 * The inner loops of the first stage, over one piece of memory. All places are in bytes from its start and even to four bytes;
 * `end` is the first place behind.
 */
export interface RowKernel {
  /**
   * Lists the rows of the features that have one: 8 bytes each, the row's place and how many times it counts.
   *
   * @param features their numbers, 4 bytes each, from here up to `end`
   * @param values as many 32-bit floats
   * @param present two numbers per 32 features: one bit for each that has a row, and how many rows stand before
   * @param table rows of `ROW` bytes
   * @returns the end of the list
   */
  find(features: number, end: number, values: number, present: number, table: number, list: number): number;
  /** Adds the listed rows, each so many times as it counts, to the `ROW` sums of 4 bytes at `sums`. */
  addRows(list: number, end: number, sums: number): void;
  /** Adds sums to the sums at `sums`: those at the places that the list names, 4 bytes each. */
  addSums(list: number, end: number, sums: number): void;
}

/** The loops as they are said: what the fast ones are tested against, and what runs where there are none. */
export function plainKernel(memory: ArrayBufferLike): RowKernel {
  const bytes = new Int8Array(memory);
  const numbers = new Int32Array(memory);
  const floats = new Float32Array(memory);
  return {
    find(features, end, values, present, table, list) {
      let to = list >> 2;
      for (let at = 0; features + at < end; at += 4) {
        const feature = numbers[(features + at) >> 2] as number;
        const word = (present >> 2) + (feature >>> 5) * 2;
        const bits = numbers[word] as number;
        const bit = feature & 31;
        if (((bits >>> bit) & 1) === 0) continue;
        numbers[to++] = table + ROW * ((numbers[word + 1] as number) + onesIn(bits & ((1 << bit) - 1)));
        numbers[to++] = Math.round((floats[(values + at) >> 2] as number) * VALUE_UNITS);
      }
      return to << 2;
    },
    addRows(list, end, sums) {
      for (let at = list >> 2; at < end >> 2; at += 2) {
        const row = numbers[at] as number;
        const times = numbers[at + 1] as number;
        for (let c = 0; c < ROW; c++) {
          numbers[(sums >> 2) + c] = (numbers[(sums >> 2) + c] as number) + (bytes[row + c] as number) * times;
        }
      }
    },
    addSums(list, end, sums) {
      for (let at = list >> 2; at < end >> 2; at++) {
        const from = (numbers[at] as number) >> 2;
        for (let c = 0; c < ROW; c++) {
          numbers[(sums >> 2) + c] = (numbers[(sums >> 2) + c] as number) + (numbers[from + c] as number);
        }
      }
    },
  };
}

/** How many bits are set in 32. Source: Warren, Hacker's Delight, 5-1. */
function onesIn(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
