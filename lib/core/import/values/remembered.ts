import type { Reading } from "./reading";

/** Lookups after which a column whose values seldom repeat is no longer remembered. */
const TRIAL = 4096;
/** Below this share of hits a lookup costs more than it saves. */
const LEAST_HITS = 0.3;
/** Values remembered per column; a bound on memory. */
const LARGEST = 65_536;

/**
 * The same reader, remembering what it read: most columns of a large file repeat few values. The text remembered is a copy, so
 * that no chunk of the file is kept alive by it.
 */
export function remembered<T>(read: (cell: string) => Reading<T>): (cell: string) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  let asked = 0;
  let missed = 0;
  let isWorthIt = true;
  return (cell) => {
    if (!isWorthIt) return read(cell);
    asked++;
    const found = known.get(cell);
    if (found !== undefined) return found;
    if (asked > TRIAL && ++missed > asked * (1 - LEAST_HITS)) {
      isWorthIt = false;
      known.clear();
      return read(cell);
    }
    const own = copied(cell);
    const reading = read(own);
    if (known.size < LARGEST) known.set(own, reading);
    return reading;
  };
}

/** A copy that shares no memory with the text that `value` was cut from. Engines share what is cut; a join of its characters is new. */
function copied(value: string): string {
  return value.length < 13 ? value : value.split("").join("");
}
