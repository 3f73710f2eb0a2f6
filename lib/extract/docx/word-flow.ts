import type { FlowUnit } from "../markup/flow";
import type { Numbering } from "./numbering";
import { RunReader, type TextPiece } from "./run-reader";
import type { Styles } from "./styles";
import { elementsOf, find, type XmlElement } from "./xml-tree";

/** A row whose cell holds more paragraphs than this lays out a page and is read cell by cell. */
const MOST_PARAGRAPHS_IN_CELL = 14;

/** Reads the body of a Word document into paragraphs and rows: insertions kept, deletions dropped. */
export class WordFlow {
  readonly units: FlowUnit[] = [];
  readonly runs: RunReader;
  /** Text of a paragraph whose mark was deleted: it runs on into the next one. */
  private carried: FlowUnit | null = null;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    /** Footnotes and endnotes by kind and id ('footnote 2'). */
    private readonly notes: ReadonlyMap<string, XmlElement>,
    onText?: (piece: TextPiece) => void,
  ) {
    this.runs = new RunReader(styles, onText);
  }

  /** Reads a body, cell, text box or note; `into` receives its units. */
  readBody(parent: XmlElement, into: FlowUnit[] = this.units): void {
    for (const element of elementsOf(parent)) {
      if (element.name === "p") this.readParagraph(element, into);
      else if (element.name === "tbl") this.readTable(element, into);
      else if (element.name === "sdt") this.readBody(find(element, "sdtContent") ?? element, into);
      else if (["customXml", "ins", "moveTo", "smartTag"].includes(element.name)) this.readBody(element, into);
    }
  }

  private readParagraph(paragraph: XmlElement, into: FlowUnit[]): void {
    const properties = find(paragraph, "pPr");
    const form = this.styles.paragraphForm(properties);
    if (form.hidden) {
      this.runs.sawHiddenText = true;
      return;
    }
    const { text, notes, boxes, bold, letters } = this.runs.read(paragraph, form.bold);
    const unit: FlowUnit = this.carried
      ? { ...this.carried, text: this.carried.text + text }
      : { text, heading: form.heading, marker: null, level: null, bold: letters > 0 && bold === letters };
    // An empty numbered paragraph counts on in Word as well, and shows its number; a deleted or hidden one does not.
    if (!this.carried && form.numId !== null && text.trim() !== "") {
      unit.marker = this.numbering.next(form.numId, form.level);
      if (unit.marker !== null) unit.level = form.level + 1;
    }
    this.carried = null;
    if (isMarkDeleted(properties)) this.carried = unit;
    else into.push(unit);
    for (const { content, run } of boxes) this.beside("box", run, () => this.readBody(content, into));
    for (const note of notes) this.readNote(note, into);
  }

  /** A note follows the paragraph that refers to it, with its number before it. */
  private readNote({ key, mark, run }: { key: string; mark: string; run: XmlElement }, into: FlowUnit[]): void {
    const note = this.notes.get(key);
    if (!note) return;
    const units: FlowUnit[] = [];
    this.beside("note", run, () => this.readBody(note, units));
    const text = units.map(plainText).join(" ").trim();
    if (text !== "") into.push({ text, footnote: true, marker: mark });
  }

  /** Reads what stands beside the body, remembering the run of the body that it hangs on. */
  private beside(kind: "note" | "box", run: XmlElement | null, read: () => void): void {
    const { aside } = this.runs;
    if (run) this.runs.aside ??= { kind, run };
    read();
    this.runs.aside = aside;
  }

  private readTable(table: XmlElement, into: FlowUnit[]): void {
    const rows = rowsOf(table);
    for (const row of rows) {
      const cells = cellsOf(row).map((cell) => {
        const units: FlowUnit[] = [];
        this.readBody(cell, units);
        return units;
      });
      const filled = cells.filter((units) => units.some((unit) => plainText(unit) !== ""));
      if (filled.length === 0) continue;
      const notes = filled.flat().filter((unit) => unit.footnote);
      const lays =
        filled.some((units) => units.length > MOST_PARAGRAPHS_IN_CELL) ||
        rows.every((other) => cellsOf(other).length <= 1);
      if (lays) into.push(...filled.flat());
      else
        into.push(
          {
            text: "",
            cells: filled.map((units) =>
              units
                .filter((unit) => !unit.footnote)
                .map(plainText)
                .join(" "),
            ),
          },
          ...notes,
        );
    }
  }
}

/** A unit on one line, its marker before it. */
function plainText(unit: FlowUnit): string {
  const text = (unit.cells?.join(" ") ?? unit.text).trim();
  return unit.marker && text !== "" ? `${unit.marker} ${text}` : text;
}

function isMarkDeleted(properties: XmlElement | null): boolean {
  return find(properties, "rPr", "del") !== null || find(properties, "rPr", "moveFrom") !== null;
}

/** Rows, also inside content controls; rows deleted under change tracking are gone. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === "tr") return find(child, "trPr", "del") ? [] : [child];
    if (child.name === "sdt") return rowsOf(find(child, "sdtContent") ?? child);
    return ["ins", "customXml"].includes(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === "tc") return find(child, "tcPr", "cellDel") ? [] : [child];
    return child.name === "sdt" ? cellsOf(find(child, "sdtContent") ?? child) : [];
  });
}
