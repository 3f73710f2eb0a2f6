import { COMMON_WORDS } from "./common-words";
import type { Entity } from "./entity";

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
  private readonly counts = new Map<string, number>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

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
      (h) => !COMMON_WORDS.has(h) && h.length > 2 && this.count(h) > 1 && /^\p{Lu}/u.test(h),
    );
    this.join(name, ...short, ...aliases);
  }

  /** How often the text holds the name; asked once per name. */
  count(name: string): number {
    const known = this.counts.get(name);
    if (known !== undefined) return known;
    const count = countIn(this.text, name);
    this.counts.set(name, count);
    return count;
  }

  all(): Entity[] {
    return [...new Set(this.byName.values())];
  }
}

/** How often the text holds the name; places do not overlap. */
function countIn(text: string, name: string): number {
  if (name === "") return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count += 1;
  return count;
}
