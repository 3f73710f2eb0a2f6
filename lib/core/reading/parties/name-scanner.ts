/** A name found: which of the groups it belongs to, and where it stands. */
type OnName = (group: number, start: number, end: number) => void;

interface Candidate {
  group: number;
  name: string;
  /** Its last UTF-16 unit: seldom where it should be unless the name is there. */
  last: number;
  /** Names in Latin script must stand as whole words. */
  isWhole: boolean;
}

const CHINESE = /[\u4e00-\u9fff]/;
/** UTF-16 units below this are looked up in a table. */
const LATIN = 0x180;

/** Characters that make a word longer, so that a name beside one is none. */
export class WordCharacters {
  /** Per UTF-16 unit below `LATIN`. */
  private readonly latin: Uint8Array;

  /** @param pattern matches one such character */
  constructor(private readonly pattern: RegExp) {
    this.latin = Uint8Array.from({ length: LATIN }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
  }

  isAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < LATIN) return this.latin[code] === 1;
    return at < text.length && this.pattern.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  }

  isBefore(text: string, at: number): boolean {
    if (at === 0) return false;
    const code = text.charCodeAt(at - 1);
    const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    return this.isAt(text, isLowSurrogate && at > 1 ? at - 2 : at - 1);
  }
}

/** Where in a text names with some first character may begin. */
const NOWHERE = 0;
const WHOLE = 1;
const ANYWHERE = 2;

const LETTERS_AND_FIGURES = new WordCharacters(/[\p{L}\p{N}]/u);

/**
 * Finds names in one pass, whatever their number. Within a group the leftmost name counts, of those that begin together the
 * longest, and names do not overlap; groups do not see each other.
 */
export class NameScanner {
  /** Per UTF-16 unit below `LATIN` whether names begin with it, all of them whole words or not: most of a text is passed over by this alone. */
  private readonly begins = new Uint8Array(LATIN);
  private readonly byFirst = new Map<number, Candidate[]>();
  private hasOthers = false;
  private readonly ends: Int32Array;

  constructor(
    groups: readonly (readonly string[])[],
    private readonly characters = LETTERS_AND_FIGURES,
  ) {
    this.ends = new Int32Array(groups.length);
    groups.forEach((names, group) => {
      for (const name of [...names].filter((n) => n !== "").sort((a, b) => b.length - a.length)) {
        const isWhole = !CHINESE.test(name);
        const last = name.charCodeAt(name.length - 1);
        this.listFor(name.charCodeAt(0), isWhole).push({ group, name, last, isWhole });
      }
    });
  }

  private listFor(first: number, isWhole: boolean): Candidate[] {
    const list = this.byFirst.get(first) ?? [];
    this.byFirst.set(first, list);
    if (first < LATIN) this.begins[first] = Math.max(this.begins[first] as number, isWhole ? WHOLE : ANYWHERE);
    else this.hasOthers = true;
    return list;
  }

  scan(text: string, onName: OnName): void {
    const { begins, byFirst, hasOthers, characters } = this;
    const { length } = text;
    this.ends.fill(0);
    for (let at = 0; at < length; at++) {
      const first = text.charCodeAt(at);
      const where = first < LATIN ? begins[first] : hasOthers ? ANYWHERE : NOWHERE;
      if (where === NOWHERE || (where === WHOLE && characters.isBefore(text, at))) continue;
      const list = byFirst.get(first);
      if (list !== undefined) this.tryAt(text, at, list, onName);
    }
  }

  private tryAt(text: string, at: number, list: readonly Candidate[], onName: OnName): void {
    const { ends } = this;
    for (let i = 0; i < list.length; i++) {
      const { group, name, last, isWhole } = list[i] as Candidate;
      if (text.charCodeAt(at + name.length - 1) !== last) continue;
      if (at < (ends[group] as number) || !text.startsWith(name, at)) continue;
      const end = at + name.length;
      if (isWhole && (this.characters.isBefore(text, at) || this.characters.isAt(text, end))) continue;
      ends[group] = end;
      onName(group, at, end);
    }
  }
}

/** Replaces every name by what `put` makes of it and of the place where it stands. */
export function replaceNames(scanner: NameScanner, text: string, put: (name: string, at: number) => string): string {
  let out = "";
  let last = 0;
  scanner.scan(text, (_group, start, end) => {
    out += text.slice(last, start) + put(text.slice(start, end), start);
    last = end;
  });
  return last === 0 ? text : out + text.slice(last);
}
