/** Pairs of one page are at most so many. */
const MOST_PAIRS = 200;

/** What the form of pairs says. */
export interface PairsForm {
  kind: string;
  /** Of the pairs, to come back to; from 1. */
  page: number;
  /** Ids. */
  pairs: [string, string][];
}

/** Reads the form of names that look alike: fields 'pair' with two ids, and where it stands; others are passed over. */
export function readPairs(entries: Iterable<readonly [string, string]>): PairsForm {
  const form: PairsForm = { kind: "", page: 1, pairs: [] };
  for (const [name, text] of entries) {
    const [one, other, ...more] = text.split(" ");
    if (name === "kind") form.kind = text;
    else if (name === "page" && /^[1-9]\d{0,5}$/.test(text)) form.page = Number(text);
    else if (name === "pair" && one && other && more.length === 0 && form.pairs.length < MOST_PAIRS)
      form.pairs.push([one, other]);
  }
  return form;
}
