import { elementsOf, find, toggle, valueAt, type XmlElement } from "./xml-tree";

/** What a paragraph has by its style or directly. */
export interface ParagraphForm {
  /** Heading depth, 1 = title or first level; null for body text. */
  heading: number | null;
  numId: string | null;
  /** Level in its list, 0 = outermost. */
  level: number;
  bold: boolean;
  hidden: boolean;
}

interface Style {
  name: string;
  basedOn: string | null;
  properties: XmlElement | null;
  runProperties: XmlElement | null;
}

/** Word's styles by id, resolved along their 'based on' chains. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | null = null;

  /** @param root the styles part, null where the document has none */
  constructor(root: XmlElement | null) {
    for (const element of elementsOf(root)) {
      if (element.name !== "style") continue;
      const id = element.attributes.styleId ?? "";
      if (element.attributes.type === "paragraph" && element.attributes.default === "1") this.defaultParagraph = id;
      this.styles.set(id, {
        name: (valueAt(element, "name") ?? "").toLowerCase(),
        basedOn: valueAt(element, "basedOn"),
        properties: find(element, "pPr"),
        runProperties: find(element, "rPr"),
      });
    }
  }

  /** The form of a paragraph from its own properties and its style. */
  paragraphForm(properties: XmlElement | null): ParagraphForm {
    const chain = this.chain(valueAt(properties, "pStyle") ?? this.defaultParagraph);
    const sources = [properties, ...chain.map((style) => style.properties)];
    const numId = firstOf(sources, (source) => valueAt(source, "numPr", "numId"));
    const level = firstOf(sources, (source) => valueAt(source, "numPr", "ilvl"));
    const outline = firstOf(sources, (source) => valueAt(source, "outlineLvl"));
    const byName = firstOf(chain, (style) => headingByName(style.name));
    return {
      heading: byName ?? (outline !== null && Number(outline) < 9 ? Number(outline) + 1 : null),
      // numId 0 takes the numbering of the style away.
      numId: numId === "0" ? null : numId,
      level: Number(level ?? 0),
      bold: firstOf(chain, (style) => toggle(style.runProperties, "b")) ?? false,
      hidden: firstOf(chain, (style) => toggle(style.runProperties, "vanish")) ?? false,
    };
  }

  /** A toggle of a run ('vanish', 'strike'), directly or by its character style; null where neither says. */
  runToggle(properties: XmlElement | null, name: string): boolean | null {
    const direct = toggle(properties, name);
    if (direct !== null) return direct;
    return firstOf(this.chain(valueAt(properties, "rStyle")), (style) => toggle(style.runProperties, name));
  }

  private chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let at = id; at !== null && chain.length < 20; ) {
      const style = this.styles.get(at);
      if (!style) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

/** Built-in names are stored in English whatever the language of Word. */
function headingByName(name: string): number | null {
  if (name === "title") return 1;
  if (name === "subtitle") return 2;
  const level = /^heading (\d)$/u.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

function firstOf<S, T>(sources: readonly S[], read: (source: S) => T | null): T | null {
  for (const source of sources) {
    const value = read(source);
    if (value !== null) return value;
  }
  return null;
}
