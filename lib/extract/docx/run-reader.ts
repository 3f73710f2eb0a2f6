import { formatOrdinal } from "../markup/ordinal";
import type { Styles } from "./styles";
import { elementsOf, find, type XmlElement } from "./xml-tree";

/** A piece of the text and the elements it was read from. */
export interface TextPiece {
  text: string;
  /** The 't', 'sym' or other element that holds it. */
  element: XmlElement;
  /** The outermost run around it. */
  run: XmlElement;
  /** Text of notes and text boxes: what it is, and the run of the body that refers to the note or holds the box. */
  aside: { kind: "note" | "box"; run: XmlElement } | null;
}

/** The live text of a paragraph and what hangs on it. */
export interface ParagraphText {
  text: string;
  notes: { key: string; mark: string; run: XmlElement }[];
  /** Contents of text boxes anchored in the paragraph, with the runs they hang on. */
  boxes: { content: XmlElement; run: XmlElement | null }[];
  /** Letters that are set bold, and letters in all. */
  bold: number;
  letters: number;
}

/** Elements whose content is no longer, or not yet, part of the text, or is none. */
const DROPPED = new Set([
  "del",
  "moveFrom",
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "delInstrText",
  "commentReference",
  "annotationRef",
  "rt",
  "sdtPr",
]);

/** Elements that are text themselves; others only hold some. */
const TEXT_ELEMENTS = new Set(["t", "sym", "noBreakHyphen"]);

/** Reads the runs of paragraphs; remembers what it left out so that the reader can be told. */
export class RunReader {
  sawTrackedChanges = false;
  sawStruckText = false;
  sawHiddenText = false;
  /** Where the text now read stands beside the body; null in the body. */
  aside: TextPiece["aside"] = null;
  private run: XmlElement | null = null;
  private boldByStyle = false;
  private footnotes = 0;
  private endnotes = 0;

  /** @param onText told of every piece of text as it is read */
  constructor(
    private readonly styles: Styles,
    private readonly onText?: (piece: TextPiece) => void,
  ) {}

  /** @param bold whether the paragraph's style sets its text bold */
  read(paragraph: XmlElement, bold = false): ParagraphText {
    const into: ParagraphText = { text: "", notes: [], boxes: [], bold: 0, letters: 0 };
    this.boldByStyle = bold;
    this.visit(paragraph, into);
    return into;
  }

  private visit(parent: XmlElement, into: ParagraphText): void {
    for (const element of elementsOf(parent)) {
      if (["del", "ins", "moveFrom", "moveTo"].includes(element.name)) this.sawTrackedChanges = true;
      if (DROPPED.has(element.name)) continue;
      if (element.name === "r") this.readRun(element, into);
      else if (element.name === "AlternateContent")
        this.visit(find(element, "Choice") ?? find(element, "Fallback") ?? element, into);
      else if (element.name === "txbxContent") into.boxes.push({ content: element, run: this.run });
      else this.visit(element, into);
    }
  }

  private readRun(run: XmlElement, into: ParagraphText): void {
    const properties = find(run, "rPr");
    const is = (name: string) => this.styles.runToggle(properties, name) ?? false;
    const struck = is("strike") || is("dstrike");
    const hidden = is("vanish");
    if (struck || hidden) {
      const hasText = elementsOf(run).some((child) => child.name === "t");
      this.sawStruckText ||= struck && hasText;
      this.sawHiddenText ||= hidden && hasText;
      return;
    }
    const before = into.text.length;
    const outer = this.run;
    this.run ??= run;
    for (const element of elementsOf(run)) this.readPiece(element, into);
    this.run = outer;
    const letters = into.text.slice(before).match(/\p{L}/gu)?.length ?? 0;
    into.letters += letters;
    if (this.styles.runToggle(properties, "b") ?? this.boldByStyle) into.bold += letters;
  }

  private readPiece(element: XmlElement, into: ParagraphText): void {
    const before = into.text.length;
    this.readContent(element, into);
    const text = into.text.slice(before);
    if (this.onText && this.run && text !== "" && TEXT_ELEMENTS.has(element.name))
      this.onText({ text, element, run: this.run, aside: this.aside });
  }

  private readContent(element: XmlElement, into: ParagraphText): void {
    switch (element.name) {
      case "t":
        into.text += element.children.filter((child) => typeof child === "string").join("");
        break;
      case "tab":
      case "ptab":
        into.text += "\t";
        break;
      case "br":
        into.text += "\n";
        break;
      case "cr":
        into.text += "\n";
        break;
      case "noBreakHyphen":
        into.text += "-";
        break;
      case "sym":
        into.text += symbolOf(element.attributes.char ?? "");
        break;
      case "footnoteReference":
        this.addNote("footnote", element, into);
        break;
      case "endnoteReference":
        this.addNote("endnote", element, into);
        break;
      default:
        if (!DROPPED.has(element.name)) this.visit({ ...element, children: [element] }, into);
    }
  }

  private addNote(kind: "footnote" | "endnote", element: XmlElement, into: ParagraphText): void {
    // Word numbers footnotes 1, 2, 3 and endnotes i, ii, iii unless told otherwise.
    const mark = kind === "footnote" ? String(++this.footnotes) : formatOrdinal(++this.endnotes, "lowerRoman");
    if (this.run) into.notes.push({ key: `${kind} ${element.attributes.id ?? ""}`, mark, run: this.run });
  }
}

/** A character of a symbol font: check boxes and bullets are the ones that contracts use. */
function symbolOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isInteger(code) || code === 0) return "";
  const known: Record<number, string> = {
    61607: "■",
    61623: "•",
    61608: "☐",
    61694: "☒",
    61692: "✓",
    61656: "►",
    61472: " ",
  };
  if (code >= 0xe000 && code <= 0xf8ff) return known[code] ?? "";
  return String.fromCodePoint(code);
}
