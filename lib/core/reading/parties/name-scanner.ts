/** A name found: which of the groups it belongs to, and where it stands. */
type OnName = (group: number, start: number, end: number) => void;

interface Candidate {
  group: number;
  name: string;
  /** Names in Latin script must stand as whole words. */
  isWhole: boolean;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** Characters that make a word longer, so that a name beside one is none. */
export class WordCharacters {
  /** Per UTF-16 unit below 0x180. */
  private readonly latin: Uint8Array;

  /** @param pattern matches one such character */
  constructor(private readonly pattern: RegExp) {
    this.latin = Uint8Array.from({ length: 0x180 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
  }

  isAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < this.latin.length) return this.latin[code] === 1;
    return at < text.length && this.pattern.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
  }

  isBefore(text: string, at: number): boolean {
    if (at === 0) return false;
    const code = text.charCodeAt(at - 1);
    const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
    return this.isAt(text, isLowSurrogate && at > 1 ? at - 2 : at - 1);
  }
}

const LETTERS_AND_FIGURES = new WordCharacters(/[\p{L}\p{N}]/u);

/**
 * Finds names in one pass, whatever their number. Within a group the leftmost name counts, of those that begin together the
 * longest, and names do not overlap; groups do not see each other.
 */
export class NameScanner {
  private readonly byFirst = new Map<number, Candidate[]>();
  /** Per UTF-16 unit whether a name begins with it: most of a text is passed over by this alone. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(
    private readonly groups: readonly (readonly string[])[],
    private readonly characters = LETTERS_AND_FIGURES,
  ) {
    groups.forEach((names, group) => {
      for (const name of [...names].filter((n) => n !== "").sort((a, b) => b.length - a.length)) {
        const first = name.charCodeAt(0);
        const list = this.byFirst.get(first) ?? [];
        list.push({ group, name, isWhole: !CHINESE.test(name) });
        this.byFirst.set(first, list);
        this.begins[first] = 1;
      }
    });
  }

  scan(text: string, onName: OnName): void {
    const ends = new Int32Array(this.groups.length);
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      if (this.begins[first] === 0) continue;
      for (const { group, name, isWhole } of this.byFirst.get(first) ?? []) {
        if (at < (ends[group] as number) || !text.startsWith(name, at)) continue;
        const end = at + name.length;
        if (isWhole && (this.characters.isBefore(text, at) || this.characters.isAt(text, end))) continue;
        ends[group] = end;
        onName(group, at, end);
      }
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
