import PDFDocument from "pdfkit";
import { breakLines, type Inline, type Line, type Measure } from "./break-lines";
import { drawFragment } from "./draw-fragment";
import { FontSet, type OpenFont } from "./font-set";
import { INK, LEADING, TYPE } from "./ink";

/** A4 for Chinese readers, Letter for others; points. */
export type Paper = "A4" | "LETTER";
const MARGIN = { side: 56, top: 54, bottom: 62 };

/** An element of the structure that screen readers and other programs follow (ISO 32000-1, 14.8). */
type Element = ReturnType<PDFKit.PDFDocument["struct"]>;
/** Types of element that are used. */
export type ElementType =
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "BlockQuote"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface FlowOptions {
  title: string;
  /** 'en' or 'zh': the language of the document as a whole. */
  lang: string;
  paper: Paper;
  /** ISO moment. */
  date: string;
}

/**
 * A document that is written from top to bottom: pages, text in lines, and the structure behind it. Whatever is drawn is
 * either content of an element or an ornament that readers pass over.
 */
export class Flow {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGIN.side;
  readonly width: number;
  readonly bottom: number;
  y = MARGIN.top;
  private readonly chunks: Uint8Array[] = [];
  private readonly fonts: FontSet;
  private readonly widths = new Map<string, number>();
  private readonly elements: { type: string; element: Element }[] = [];

  constructor({ title, lang, paper, date }: FlowOptions) {
    const info = {
      Title: title,
      Author: "Strings Attached",
      Creator: "Strings Attached",
      Producer: "Strings Attached",
      CreationDate: new Date(date),
      ModDate: new Date(date),
    };
    const margins = { top: MARGIN.top, bottom: 0, left: MARGIN.side, right: MARGIN.side };
    // The types do not know this subset yet; the library writes its mark and the title's display.
    const accessible = { tagged: true, displayTitle: true, subset: "PDF/UA" as "PDF/A-1" };
    this.doc = new PDFDocument({
      ...accessible,
      size: paper,
      margins,
      lang,
      info,
      pdfVersion: "1.7",
      bufferPages: true,
      font: "",
    });
    this.doc.on("data", (chunk: Uint8Array) => this.chunks.push(chunk));
    this.width = this.doc.page.width - 2 * MARGIN.side;
    this.bottom = this.doc.page.height - MARGIN.bottom;
    this.fonts = new FontSet(({ name, bytes }) => {
      this.doc.registerFont(name, Buffer.from(bytes));
      this.doc.font(name);
      return (this.doc as unknown as { _font: { font: OpenFont } })._font.font;
    });
    const root = this.doc.struct("Document");
    this.doc.addStructure(root);
    this.elements.push({ type: "Document", element: root });
  }

  /** Makes an element of the structure, filled by what `draw` draws. */
  element(type: ElementType, draw: () => void, options: { alt?: string; lang?: string; scope?: string } = {}): void {
    const element = this.doc.struct(type, options as PDFKit.Mixins.StructureElementOptions);
    this.elements.at(-1)?.element.add(element);
    this.elements.push({ type, element });
    draw();
    this.elements.pop();
    element.end();
  }

  /** What `draw` draws on this page is content of the present element. */
  content(draw: () => void): void {
    const present = this.elements.at(-1);
    if (!present) return;
    const content = this.doc.markStructureContent(present.type);
    draw();
    this.doc.endMarkedContent();
    present.element.add(content);
  }

  /** What `draw` draws is an ornament: rules, boxes, page numbers. */
  ornament(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  /** Goes to a new page unless `height` points are left on this one. @returns true where it did */
  room(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  /** A place in the list of bookmarks that leads here. */
  bookmark(title: string, parent: PDFKit.PDFOutline = this.doc.outline): PDFKit.PDFOutline {
    const options: object = { top: this.y - 12 };
    return parent.addItem(title, options);
  }

  /** Breaks text into lines. */
  lines(inlines: readonly Inline[], width: number): Line[] {
    return breakLines(inlines, width, this.fonts, this.measure);
  }

  readonly measure: Measure = (text, font, size) => {
    const key = `${font} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.doc.font(font).fontSize(100).widthOfString(text) / 100;
      this.widths.set(key, width);
    }
    return width * size;
  };

  /** Draws one line with its baseline at `y`. */
  drawLine({ fragments }: Line, x: number, y: number): void {
    let at = x;
    for (const fragment of fragments) {
      drawFragment(this.doc, fragment, at, y);
      at += fragment.width;
    }
  }

  /** Draws lines as content of the present element, over as many pages as they need. */
  paragraph(lines: readonly Line[], x: number, leading: number): void {
    for (let from = 0; from < lines.length; ) {
      const left = lines.length - from;
      let fits = Math.min(left, Math.floor((this.bottom - this.y) / leading + 0.01));
      // Neither the first nor the last line of a paragraph stands alone on a page.
      if (fits < left && left - fits < 2) fits = left - 2;
      if (fits < Math.min(2, left)) {
        this.newPage();
        continue;
      }
      const [start, to] = [from, from + fits];
      this.content(() => {
        for (const [index, line] of lines.slice(start, to).entries())
          this.drawLine(line, x, this.y + leading * index + leading * 0.74);
      });
      this.y += leading * fits;
      from = to;
    }
  }

  /** A paragraph of its own, from text in one style. */
  text(
    type: ElementType,
    inlines: readonly Inline[],
    options: { x?: number; width?: number; after?: number; lang?: string } = {},
  ): void {
    const { x = this.left, width = this.left + this.width - x, after = 4, lang } = options;
    const size = Math.max(...inlines.map(({ style }) => style.size));
    this.element(
      type,
      () => this.paragraph(this.lines(inlines, width), x, size * LEADING),
      lang === undefined ? {} : { lang },
    );
    this.y += after;
  }

  /** A thin rule over the whole width. */
  rule(color: string = INK.line): void {
    this.ornament(() => {
      this.doc
        .moveTo(this.left, this.y)
        .lineTo(this.left + this.width, this.y)
        .lineWidth(0.6)
        .strokeColor(color)
        .stroke();
    });
  }

  /** Writes the foot of every page and ends the document. @returns its bytes */
  async end(foot: string): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.doc.switchToPage(index);
      this.ornament(() => {
        const y = this.bottom + 30;
        const page = this.lines([{ text: `Page ${index + 1} of ${count}`, style: TYPE.small }], this.width)[0];
        const [left] = this.lines([{ text: foot, style: TYPE.small }], this.width - 80);
        if (left) this.drawLine(left, this.left, y);
        if (page) this.drawLine(page, this.left + this.width - page.width, y);
      });
    }
    for (const { element } of this.elements) element.end();
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on("end", resolve).on("error", reject);
    });
    this.doc.end();
    await ended;
    return Buffer.concat(this.chunks);
  }
}
