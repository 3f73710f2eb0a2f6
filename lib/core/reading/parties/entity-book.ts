import { COMMON_WORDS } from "./common-words";
import type { Entity } from "./entity";
import type { TextPieces } from "./text-pieces";

/** The first word of a company name, by which papers mostly shorten it: 'Stratus' of 'Stratus Peak Holdings LLC'. */
function heads(name: string): string[] {
  const words = name.split(/[ ,]+/).filter((w) => w !== "");
  const [first = "", second = ""] = words;
  if (first === "") return [];
  return second !== "" && /^\p{Lu}/u.test(second) ? [`${first} ${second}`, first] : [first];
}

/** 'January 2025 Northgate Meridian' -> 'Northgate Meridian'; empty where nothing of the name is its own. */
function withoutLeadingCommon(name: string): string {
  const words = name.split(" ");
  while (
    words.length > 0 &&
    (COMMON_WORDS.has((words[0] ?? "").replace(/[.,:]$/, "")) ||
      !/^\p{Lu}/u.test(words[0] ?? "") ||
      /[.:]$/.test(words[0] ?? ""))
  )
    words.shift();
  return words.join(" ");
}

/** 'THISTLEDOWN WEATHER' -> 'Thistledown Weather': title pages shout, clauses do not. */
function titleCase(name: string): string {
  return name === name.toUpperCase() ? name.replace(/\p{L}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase()) : name;
}

/** The entities found so far, by each of their names. */
export class EntityBook {
  private readonly byName = new Map<string, Entity>();
  private readonly often = new Map<string, boolean>();

  constructor(private readonly pieces: TextPieces) {}

  /** Registers the names as one entity, merging what was known of any. */
  join(...names: string[]): void {
    const real = names.filter((n) => n.length > 0);
    const known = [...new Set(real.map((n) => this.byName.get(n.toLowerCase())).filter((e) => e !== undefined))];
    const entity = known[0] ?? { names: new Set<string>(), score: 0, mentions: 0 };
    for (const other of known.slice(1)) for (const n of other.names) real.push(n);
    for (const name of real) {
      entity.names.add(name);
      this.byName.set(name.toLowerCase(), entity);
    }
  }

  /** A full name with the short forms that the text uses. */
  add(raw: string, ...aliases: string[]): void {
    const name = withoutLeadingCommon(raw);
    if (name === "") return;
    const short = [...heads(name), ...heads(titleCase(name))].filter(
      (h) => !COMMON_WORDS.has(h) && h.length > 2 && this.standsOften(h, 2) && /^\p{Lu}/u.test(h),
    );
    this.join(name, ...short, ...aliases);
  }

  /** Whether the text holds the name so many times, two or more; places do not overlap. Looked up once per name. */
  standsOften(name: string, times: number): boolean {
    const key = `${times}${name}`;
    let answer = this.often.get(key);
    if (answer === undefined) {
      answer = this.lookFor(name, times);
      this.often.set(key, answer);
    }
    return answer;
  }

  private lookFor(name: string, times: number): boolean {
    if (name === "" || !this.pieces.mayHold(name)) return false;
    const { text } = this.pieces;
    let at = -name.length;
    for (let n = 0; n < times; n++) {
      at = text.indexOf(name, at + name.length);
      if (at < 0) return false;
    }
    return true;
  }

  all(): Entity[] {
    return [...new Set(this.byName.values())];
  }
}
