import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TextStyle } from "./ink";

const require = createRequire(import.meta.url);

/** Packages come in pieces by script; tried in this order. The WOFF files: of WOFF2 the library makes broken subsets. */
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;
const FAMILIES = { serif: "source-serif-4", sans: "source-sans-3" } as const;

/** A font file that can be embedded, by the name that the document knows it under. */
export interface FontFile {
  name: string;
  bytes: Uint8Array;
}

/** What the PDF library tells of a font that it has opened. */
export interface OpenFont {
  hasGlyphForCodePoint(code: number): boolean;
}

/** Text in one font. */
export interface FontRun {
  font: string;
  text: string;
}

/** Drawn where no font has a character; the text behind it stays what it was. */
const MISSING = "\u25a1";

/**
 * Chooses a font for every character: the two families of the page for European scripts, one for Chinese. Fonts are
 * opened when the first character needs them; only the glyphs that are used are embedded.
 */
export class FontSet {
  private readonly chosen = new Map<string, string | null>();
  private readonly opened = new Map<string, OpenFont>();

  /** @param open registers a font file with the document and opens it. */
  constructor(private readonly open: (file: FontFile) => OpenFont) {}

  /** Cuts text where its font changes. Spaces stay in the font of what stands before them. */
  split(text: string, style: TextStyle): FontRun[] {
    const runs: FontRun[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      if (character === " " && last) {
        last.text += character;
        continue;
      }
      const known = this.fontFor(character, style);
      const font = known ?? this.fontFor("x", style) ?? "";
      const drawn = known === null ? (this.fontFor(MISSING, style) === font ? MISSING : "?") : character;
      if (last?.font === font) last.text += drawn;
      else runs.push({ font, text: drawn });
    }
    return runs;
  }

  private fontFor(character: string, style: TextStyle): string | null {
    const key = `${style.family}${style.bold ? "b" : ""}${character}`;
    const known = this.chosen.get(key);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    const found = candidates(style).find((name) => this.font(name).hasGlyphForCodePoint(code)) ?? null;
    this.chosen.set(key, found);
    return found;
  }

  private font(name: string): OpenFont {
    const known = this.opened.get(name);
    if (known) return known;
    const font = this.open({ name, bytes: readFileSync(pathOf(name)) });
    this.opened.set(name, font);
    return font;
  }
}

/** Names of the fonts to try for a style, in order: 'source-serif-4/latin-400', ..., 'hans/Regular'. */
function candidates({ family, bold = false }: TextStyle): string[] {
  const own = SCRIPTS.map((script) => `${FAMILIES[family]}/${script}-${bold ? 600 : 400}`);
  return [...own, bold ? "hans/Bold" : "hans/Regular"];
}

function pathOf(name: string): string {
  const [set = "", piece = ""] = name.split("/");
  if (set === "hans")
    return join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts", `NotoSansHans-${piece}.otf`);
  return require.resolve(`@fontsource/${set}/files/${set}-${piece}-normal.woff`);
}
