/** Endings that say what a company is in law, or only that it is one: they do not tell two apart. */
const ENDINGS = new Set(
  "inc incorporated llc ltd limited co corp corporation company plc gmbh ag sa sas bv nv ab oy pte holdings holding group capital ventures venture partners labs lab technologies technology tech the".split(
    " ",
  ),
);

/** Numbers of funds and series; 'Fund II' and 'Fund III' are two, as 'Fund 2' and 'Fund 3' are. */
const ROMAN: ReadonlyMap<string, string> = new Map(
  ["ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map((numeral, at) => [numeral, String(at + 2)]),
);

/** A name without what does not tell it apart: 'Thinking Machines Lab, Inc.' and 'thinking-machines' are one. */
export function nameStem(nameKey: string): string {
  const words = nameKey.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !ENDINGS.has(word));
  return (telling.length === 0 ? words : telling).map((word) => ROMAN.get(word) ?? word).join("");
}

/** True where one letter is changed, added, left out, or two neighbours are swapped. A figure is no letter: it tells two apart. */
export function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let front = 0;
  while (front < one.length && one[front] === other[front]) front += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - front &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  const [left, right] = [one.slice(front, one.length - back), other.slice(front, other.length - back)];
  if (/\p{N}/u.test(left) || /\p{N}/u.test(right)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
