/** How a kind reads, and what only looks like it. Every sentence was written for this product; the parties are invented. */
export interface KindExamples {
  /** Hardest first, English before Chinese; protections have no severity. The words that make it one stand in [[ ]]. */
  reads: readonly { severity: 1 | 2 | 3 | null; lang: "en" | "zh"; words: string }[];
  /** Words that a quick reader takes for it, and why they are not it: the end of 'It is …' or a remark. */
  lookAlikes: readonly { lang: "en" | "zh"; words: string; why: string }[];
}
