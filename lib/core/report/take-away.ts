import type { Report } from "./report";

/** A form in which a report can be taken away. */
export interface TakeAway {
  /** In the menu: 'Word, clauses commented'. */
  name: string;
  extension: "pdf" | "docx" | "md" | "json";
  /** Follows the document's own name in the file's: 'larkspur-series-b-commented.docx'. */
  suffix: string;
  mimeType: string;
}

const PDF = "application/pdf";
const MARKDOWN = "text/markdown; charset=utf-8";

/** Every form, in the menu's order; the keys stand in addresses and on the command line. */
export const TAKE_AWAYS = {
  pdf: { name: "PDF report", extension: "pdf", suffix: "report", mimeType: PDF },
  docx: {
    name: "Word, clauses commented",
    extension: "docx",
    suffix: "commented",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  sheet: { name: "Negotiation sheet, one page", extension: "pdf", suffix: "negotiation-sheet", mimeType: PDF },
  "sheet-markdown": { name: "Negotiation sheet", extension: "md", suffix: "negotiation-sheet", mimeType: MARKDOWN },
  markdown: { name: "Markdown", extension: "md", suffix: "report", mimeType: MARKDOWN },
  json: { name: "Data", extension: "json", suffix: "report", mimeType: "application/json" },
} as const satisfies Record<string, TakeAway>;

export type TakeAwayKind = keyof typeof TAKE_AWAYS;

/** The form of that key, or null. */
export function takeAwayKind(key: string): TakeAwayKind | null {
  return Object.keys(TAKE_AWAYS).find((kind): kind is TakeAwayKind => kind === key) ?? null;
}

/** Characters that some system takes for a path, a wildcard or a device, and those that draw nothing. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** What Word saves under these it opens under no other. */
const WORD_EXTENSIONS = new Set(["docx", "docm", "dotx", "dotm"]);
/** Systems allow 255 bytes; a Chinese character is three. */
const LONGEST_BASE = 70;

/**
 * The name to save a form under: the document's own, what it is now, and its extension.
 * @param original true where it is the file that was read, with comments: a macro-enabled one must keep its extension.
 */
export function takeAwayFileName(report: Pick<Report, "file" | "title">, kind: TakeAwayKind, original = false): string {
  const { suffix, extension } = TAKE_AWAYS[kind];
  const own = /\.([A-Za-z0-9]{1,8})$/u.exec(report.file ?? "")?.[1]?.toLowerCase();
  const given = report.file?.replace(/\.[A-Za-z0-9]{1,8}$/u, "") ?? report.title ?? "";
  const base = bare(given.replace(NOT_IN_NAMES, " ").replace(/\s+/gu, " ").slice(0, LONGEST_BASE));
  const kept = original && own !== undefined && WORD_EXTENSIONS.has(own) ? own : extension;
  return `${base === "" ? "term-sheet" : base}-${suffix}.${kept}`;
}

/** Without dots and spaces at its ends, which hide a file or are dropped by some systems. */
function bare(name: string): string {
  let [from, to] = [0, name.length];
  while (from < to && ". ".includes(name.charAt(from))) from++;
  while (to > from && ". ".includes(name.charAt(to - 1))) to--;
  return name.slice(from, to);
}
