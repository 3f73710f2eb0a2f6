import type { ReportFinding } from "../../core/report/report";

/* Colours and sizes of what is printed: the light values of the page's design tokens, sizes in points. */

export const INK = {
  text: "#14191a",
  soft: "#414a4a",
  mute: "#5c6565",
  line: "#d8dcd5",
  frame: "#7e8681",
  accent: "#0b5a47",
  tint: "#f1f4ef",
  white: "#ffffff",
} as const;

/** By severity: 1 soft, 2 firm, 3 hard; 0 for protections. */
const SEVERITY_INK = { 0: "#1f5a9e", 1: "#7d5700", 2: "#a8450b", 3: "#a3122f" } as const;

/** The colour of a finding. It never stands alone: a word, a number or the form of a line says the same. */
export function inkOf({ severity }: Pick<ReportFinding, "severity">): string {
  return SEVERITY_INK[severity ?? 0];
}

/** How text is set. */
export interface TextStyle {
  family: "serif" | "sans";
  bold?: boolean;
  /** Points. */
  size: number;
  color: string;
}

/** Serif speaks (titles, verdict, the document), sans counts (labels, tables). */
export const TYPE = {
  title: { family: "serif", bold: true, size: 20, color: INK.text },
  section: { family: "serif", bold: true, size: 15, color: INK.text },
  finding: { family: "serif", bold: true, size: 12, color: INK.text },
  score: { family: "serif", bold: true, size: 46, color: INK.text },
  verdict: { family: "serif", size: 13, color: INK.text },
  document: { family: "serif", size: 10, color: INK.text },
  documentBold: { family: "serif", bold: true, size: 10.5, color: INK.text },
  words: { family: "serif", size: 9.5, color: INK.text },
  body: { family: "sans", size: 9.5, color: INK.text },
  bold: { family: "sans", bold: true, size: 9.5, color: INK.text },
  soft: { family: "sans", size: 9.5, color: INK.soft },
  small: { family: "sans", size: 8, color: INK.mute },
  label: { family: "sans", bold: true, size: 8, color: INK.soft },
} as const satisfies Record<string, TextStyle>;

/** From baseline to baseline, as a part of the size. */
export const LEADING = 1.42;
