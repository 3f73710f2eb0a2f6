import { formatOrdinal, type OrdinalFormat } from "../markup/ordinal";
import { elementsOf, find, valueAt, type XmlElement } from "./xml-tree";

/** One level of a list definition. */
interface Level {
  format: OrdinalFormat | "bullet";
  /** '%1.%2' or a bullet character. */
  text: string;
  start: number;
  /** Write all numbers of this marker as decimals (w:isLgl). */
  legal: boolean;
  /** The level after which this one starts again (w:lvlRestart): null = the one above it, 0 = never. */
  restart: number | null;
}

interface NumberedList {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

const FORMATS: Record<string, OrdinalFormat | "bullet"> = {
  bullet: "bullet",
  decimal: "decimal",
  decimalZero: "decimalZero",
  decimalFullWidth: "decimal",
  decimalHalfWidth: "decimal",
  lowerLetter: "lowerLetter",
  upperLetter: "upperLetter",
  lowerRoman: "lowerRoman",
  upperRoman: "upperRoman",
  ordinal: "ordinal",
  chineseCounting: "chineseCounting",
  chineseCountingThousand: "chineseCounting",
  chineseLegalSimplified: "chineseCounting",
  taiwaneseCounting: "chineseCounting",
  taiwaneseCountingThousand: "chineseCounting",
  ideographDigital: "chineseCounting",
  japaneseCounting: "chineseCounting",
  decimalEnclosedCircle: "decimalEnclosedCircle",
  decimalEnclosedCircleChinese: "decimalEnclosedCircle",
  none: "none",
};

/**
 * Computes the markers that Word draws before numbered paragraphs, counting as Word counts.
 * Source: ECMA-376 part 1, 17.9 (numbering).
 */
export class Numbering {
  private readonly lists = new Map<string, NumberedList>();
  /** Counters by abstract list: lists of one definition count on together. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly overridden = new Set<string>();

  /** @param root the numbering part, null where the document has none */
  constructor(root: XmlElement | null) {
    const definitions = new Map<string, Map<number, Level>>();
    for (const child of elementsOf(root)) {
      if (child.name === "abstractNum") definitions.set(child.attributes.abstractNumId ?? "", readLevels(child));
    }
    for (const child of elementsOf(root)) if (child.name === "num") this.addList(child, definitions);
  }

  private addList(num: XmlElement, definitions: ReadonlyMap<string, Map<number, Level>>): void {
    const abstractId = valueAt(num, "abstractNumId") ?? "";
    const levels = new Map(definitions.get(abstractId) ?? []);
    const startOverrides = new Map<number, number>();
    for (const override of elementsOf(num).filter((child) => child.name === "lvlOverride")) {
      const index = Number(override.attributes.ilvl ?? 0);
      const start = valueAt(override, "startOverride");
      if (start !== null) startOverrides.set(index, Number(start));
      const level = find(override, "lvl");
      if (level) levels.set(index, readLevel(level));
    }
    this.lists.set(num.attributes.numId ?? "", { abstractId, levels, startOverrides });
  }

  /** Counts one paragraph of a list on and gives its marker; null where the list is unknown or draws none. */
  next(numId: string, index: number): string | null {
    const list = this.lists.get(numId);
    const level = list?.levels.get(index);
    if (!list || !level) return null;
    const counters = this.countersOf(list, numId, index);
    counters[index] = (counters[index] ?? level.start - 1) + 1;
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > index && (restart === null || restart > index)) counters[deeper] = undefined;
    }
    return markerOf(list, level, counters);
  }

  private countersOf(list: NumberedList, numId: string, index: number): (number | undefined)[] {
    const counters = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counters);
    const start = list.startOverrides.get(index);
    const key = `${numId} ${index}`;
    if (start !== undefined && !this.overridden.has(key)) {
      this.overridden.add(key);
      counters[index] = start - 1;
    }
    return counters;
  }
}

function markerOf(list: NumberedList, level: Level, counters: readonly (number | undefined)[]): string | null {
  if (level.format === "bullet") return bulletOf(level.text);
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const source = list.levels.get(at);
    const value = counters[at] ?? source?.start ?? 1;
    const format = level.legal || source?.format === "bullet" ? "decimal" : (source?.format ?? "decimal");
    return formatOrdinal(value, format);
  });
  return text.trim() === "" ? null : text.replace(/\s+/gu, " ").trim();
}

/** Bullets come as characters of symbol fonts in the private-use area; what they draw is a dot, a square or a dash. */
function bulletOf(text: string): string | null {
  if (text.trim() === "") return null;
  if (text === "o") return "○";
  return /[\ue000-\uf8ff]/u.test(text) ? "•" : text.trim();
}

function readLevels(definition: XmlElement): Map<number, Level> {
  const levels = elementsOf(definition).filter((child) => child.name === "lvl");
  return new Map(levels.map((level) => [Number(level.attributes.ilvl ?? 0), readLevel(level)]));
}

function readLevel(level: XmlElement): Level {
  const restart = valueAt(level, "lvlRestart");
  return {
    format: FORMATS[valueAt(level, "numFmt") ?? "decimal"] ?? "decimal",
    text: valueAt(level, "lvlText") ?? "",
    start: Number(valueAt(level, "start") ?? 1),
    legal: find(level, "isLgl") !== null,
    restart: restart === null ? null : Number(restart),
  };
}
