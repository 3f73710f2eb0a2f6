/** What people read about a kind, from the taxonomy. */
export interface KindText {
  /** For headings and lists: 'Cloud exclusivity'. */
  name: string;
  /** Inside a sentence, with its article: 'the tie to one cloud'. */
  phrase: string;
  /** One sentence. */
  definition: string;
  /** Why founders care; for protections also what to mind when asking. */
  why: string;
  /** Words to propose: instead of a string, or where a protection is missing. In the language of the document. */
  ask: { en: string; zh: string };
}

export interface StringText extends KindText {
  /** What soft, firm and hard mean for this kind. */
  levels: readonly [soft: string, firm: string, hard: string];
}

export type ProtectionText = KindText;
