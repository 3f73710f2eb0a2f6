/**
 * What a text must hold for a pattern to match: of each set at least one literal. A literal that begins or ends with EDGE
 * begins or ends at a word boundary. No sets: the pattern may match anything.
 */
export type Needs = readonly (readonly string[])[];

export const EDGE = "\u0001";

/** The strings a part of a pattern matches, where they are few, else what it needs. */
interface Part {
  exact: readonly string[] | null;
  needs: Needs;
}

const ANYTHING: Part = { exact: null, needs: [] };
const NOTHING: Part = { exact: [""], needs: [] };
/** Past these the strings of a part are no longer told apart by what stands beside them, or at all. */
const MOST_JOINED = 200;
const MOST_STRINGS = 4000;
const MOST_IN_CLASS = 6;
/** Longer literals would make the table of all literals outgrow the memory near the processor. */
const LONGEST = 12;

/**
 * Reads a pattern's needs off its source. What the reader does not understand counts as 'anything', so the needs never
 * exclude a text that matches. After the prefilters of R. Cox, 'Regular Expression Matching with a Trigram Index' (2012).
 */
export function neededWords(pattern: RegExp): Needs {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = readNeeds(pattern);
    known.set(pattern, needs);
  }
  return needs;
}

/** Cues share patterns. */
const known = new WeakMap<RegExp, Needs>();

function readNeeds({ source, flags }: RegExp): Needs {
  if (/[iuvs]/.test(flags)) return [];
  const reader = new PatternReader(source);
  const whole = reader.alternation();
  return reader.isDone() ? needsOf(whole) : [];
}

function needsOf({ exact, needs }: Part): Needs {
  return exact === null ? needs : telling([exact]);
}

/** Sets that hold the empty string say nothing. */
function telling(sets: Needs): Needs {
  return sets
    .map((set) => [...new Set(set.map(asLiteral))])
    .filter((set) => set.every((s) => s.replaceAll(EDGE, "") !== ""));
}

/** A literal keeps the boundaries at its ends, and so much of its beginning as tells it from most others. */
function asLiteral(text: string): string {
  const inner = text.replaceAll(EDGE, "");
  const begin = text.startsWith(EDGE) ? EDGE : "";
  if (inner.length > LONGEST) return begin + inner.slice(0, LONGEST);
  return begin + inner + (text.endsWith(EDGE) ? EDGE : "");
}

/** The set that says most: whose shortest literal is longest. */
function strongest(sets: Needs): readonly string[] | null {
  const least = (set: readonly string[]): number => Math.min(...set.map((s) => s.length));
  return sets.reduce<readonly string[] | null>((best, set) => (best && least(best) >= least(set) ? best : set), null);
}

function either(parts: readonly Part[]): Part {
  const total = parts.reduce((sum, part) => sum + (part.exact?.length ?? MOST_STRINGS + 1), 0);
  if (total <= MOST_STRINGS) return { exact: parts.flatMap((part) => part.exact ?? []), needs: [] };
  const chosen = parts.map((part) => strongest(needsOf(part)));
  return { exact: null, needs: chosen.some((set) => set === null) ? [] : [chosen.flatMap((set) => set ?? [])] };
}

function inOrder(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = [];
  let joined: readonly string[] = [""];
  let isWhole = true;
  for (const { exact, needs: more } of parts) {
    if (exact !== null && joined.length === 1 && exact.length === 1) joined = [`${joined[0]}${exact[0]}`];
    else if (exact !== null && joined.length * exact.length <= MOST_JOINED) {
      joined = joined.flatMap((head) => exact.map((tail) => head + tail));
    } else {
      isWhole = isWhole && exact !== null && joined.length === 1 && joined[0] === "";
      needs.push(joined, ...more);
      joined = exact ?? [""];
    }
  }
  return isWhole ? { exact: joined, needs: [] } : { exact: null, needs: telling([...needs, joined]) };
}

const PLAIN_RUN = /[\w ,'%-]+(?![?*+{])/y;
const QUANTIFIERS = new Set("?*+{");

/** Recursive descent over the syntax that cues use. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  isDone(): boolean {
    return this.at === this.source.length;
  }

  private isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  alternation(): Part {
    const parts = [this.sequence()];
    while (this.take("|")) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (!this.isAtEnd() && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const plain = this.plainRun();
      parts.push(plain === "" ? this.repeated(this.atom()) : { exact: [plain], needs: [] });
    }
    return inOrder(parts);
  }

  /** Letters and the like that stand for themselves; the last is left to its quantifier, if one follows. */
  private plainRun(): string {
    PLAIN_RUN.lastIndex = this.at;
    const run = PLAIN_RUN.exec(this.source)?.[0] ?? "";
    this.at += run.length;
    return run;
  }

  private repeated(part: Part): Part {
    if (!QUANTIFIERS.has(this.source[this.at] ?? "")) return part;
    const count = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (count === null) return part;
    this.at += count[0].length;
    if (count[0].startsWith("?")) return part.exact === null ? ANYTHING : { exact: ["", ...part.exact], needs: [] };
    const isNeeded = count[0].startsWith("+") || Number(count[1] ?? 0) > 0;
    return isNeeded ? { exact: null, needs: needsOf(part) } : ANYTHING;
  }

  private atom(): Part {
    const c = this.source[this.at++] ?? "";
    if (c === "(") return this.group();
    if (c === "[") return this.characterClass();
    if (c === "\\") return this.escaped();
    if (c === ".") return ANYTHING;
    if (c === "^" || c === "$") return NOTHING;
    return { exact: [c], needs: [] };
  }

  private group(): Part {
    const isLook = /^\?(?:[=!]|<[=!])/.test(this.source.slice(this.at, this.at + 3));
    const opening = /^\?(?::|<?[=!]|<[^>=!]*>)/.exec(this.source.slice(this.at, this.at + 30))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.alternation();
    this.take(")");
    return isLook ? NOTHING : inner;
  }

  private escaped(): Part {
    const c = this.source[this.at++] ?? "";
    if (c === "b") return { exact: [EDGE], needs: [] };
    if (c === "u") {
      const code = Number.parseInt(this.source.slice(this.at, this.at + 4), 16);
      this.at += 4;
      return Number.isNaN(code) ? ANYTHING : { exact: [String.fromCharCode(code)], needs: [] };
    }
    if (/[1-9ckpPx]/.test(c)) this.at = Number.POSITIVE_INFINITY;
    return /[A-Za-z0-9]/.test(c) ? ANYTHING : { exact: [c], needs: [] };
  }

  /** A class of a few characters is a choice of them; any other is anything. */
  private characterClass(): Part {
    const from = this.at;
    while (!this.isAtEnd() && this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    const isList = !/^\^|\\|.-./.test(inside) && inside.length <= MOST_IN_CLASS;
    return isList ? { exact: [...inside], needs: [] } : ANYTHING;
  }

  private take(c: string): boolean {
    if (this.source[this.at] !== c) return false;
    this.at += 1;
    return true;
  }
}
