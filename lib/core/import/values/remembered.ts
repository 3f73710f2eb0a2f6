import type { Reading } from "./reading";

/** Values remembered per column; a bound on memory. */
const LARGEST = 16_384;
/** Once that many are known, the next lookups show whether the column repeats them. */
const TRIAL = 8192;
/** Below this share of hits, remembering costs more than reading. */
const LEAST_HITS = 0.3;

/**
 * The same reader, remembering what it read: most columns of a large file repeat few values. What is remembered is a copy, so
 * that no chunk of the file is kept alive by it.
 */
export function remembered<T>(read: (cell: string) => Reading<T>): (cell: string) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  let asked = 0;
  let missed = 0;
  let isWorthIt = true;
  return (cell) => {
    if (!isWorthIt) return read(cell);
    const found = known.get(cell);
    asked++;
    if (found !== undefined) return found;
    missed++;
    if (asked >= TRIAL) {
      isWorthIt = known.size < LARGEST || missed < asked * (1 - LEAST_HITS);
      asked = 0;
      missed = 0;
    }
    if (!isWorthIt) known.clear();
    if (known.size >= LARGEST || !isWorthIt) return read(cell);
    const own = copied(cell);
    const reading = read(own);
    known.set(own, reading);
    return reading;
  };
}

/** A copy that shares no memory with the text that `value` was cut from. Engines share what is cut; a join of its characters is new. */
export function copied(value: string): string {
  return value.length < 13 ? value : value.split("").join("");
}
