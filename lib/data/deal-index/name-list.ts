/**
 * Many names as one run of UTF-8 bytes, each ended by a line break, with the place where each begins: a search over half a
 * million names is one search through memory, and the list passes between threads without being copied.
 */
export interface NameList {
  bytes: Uint8Array;
  /** Where each name begins; one more than there are names, the last is the length. */
  starts: Uint32Array;
}

const BREAK = 10;

/** @param names without line breaks. */
export function nameList(names: readonly string[]): NameList {
  const bytes = Buffer.from(names.map((name) => `${name}\n`).join(""));
  const starts = new Uint32Array(names.length + 1);
  let at = 0;
  for (let i = 1; i <= names.length; i++) {
    at = bytes.indexOf(BREAK, at) + 1;
    starts[i] = at;
  }
  // A copy of its own: small buffers share one block of memory, which cannot be handed to another thread.
  return { bytes: Uint8Array.from(bytes), starts };
}

export function countNames({ starts }: NameList): number {
  return starts.length - 1;
}

export function nameAt({ bytes, starts }: NameList, index: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset)
    .subarray(starts[index], (starts[index + 1] as number) - 1)
    .toString();
}

/** Indexes of the names that hold the words, in order. */
export function findNames({ bytes, starts }: NameList, words: string): number[] {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const needle = Buffer.from(words);
  const found: number[] = [];
  if (needle.length === 0 || needle.includes(BREAK)) return found;
  for (let at = haystack.indexOf(needle); at >= 0; ) {
    const index = indexOfPlace(starts, at);
    found.push(index);
    at = haystack.indexOf(needle, starts[index + 1]);
  }
  return found;
}

/** Index of a whole name; -1 where it is not there. */
export function indexOfName(list: NameList, name: string): number {
  return findNames(list, name).find((index) => nameAt(list, index) === name) ?? -1;
}

/** The name that a place in the bytes lies in: the last that begins at or before it. */
function indexOfPlace(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
