import type { ReportFinding } from "../report/report";
import type { Span } from "../shared/span";
import type { ClauseKind } from "../taxonomy/clause-kind";
import type { DiffPart } from "./word-diff";

/** What became of a clause: 'renumbered' says its own number or a pointer to another clause changed and nothing else. */
export type ClauseChangeType = "same" | "renumbered" | "moved" | "reworded" | "added" | "removed";

/** Offsets in a report's text, and the number of the block it begins with. */
export interface ClausePlace extends Span {
  block: number;
}

/** One clause of either draft, or several where it was split or merged. */
export interface ClauseChange {
  change: ClauseChangeType;
  /** True for a clause that stands elsewhere, whether or not its words changed. */
  moved: boolean;
  heading: string | null;
  /** Where it stands in the two reports; null where it is missing. */
  before: ClausePlace | null;
  after: ClausePlace | null;
  diff: DiffPart[];
}

/**
 * What became of a finding. Strings soften and harden; a protection whose words changed is 'reworded', and what that is
 * worth shows on the strings it answers.
 */
export const FINDING_CHANGES = ["removed", "softened", "hardened", "added", "reworded", "moved", "same"] as const;
export type FindingChangeType = (typeof FINDING_CHANGES)[number];

export interface FindingChange {
  kind: ClauseKind;
  group: "string" | "protection";
  change: FindingChangeType;
  before: ReportFinding | null;
  after: ReportFinding | null;
  moved: boolean;
  /**
   * What it does to the score before and after: a string's points net of its protections, 0 for one that is not there.
   * A protection's points are counted with the strings it answers, so its own are 0 here.
   */
  points: { before: number; after: number; change: number };
  /** In words: 'share 80% → 60%', 'term 36 → 24 months'. */
  reasons: string[];
  diff: DiffPart[];
}

export interface DraftSide {
  file: string | null;
  title: string | null;
  score: number;
  grade: string;
  strings: number;
  protections: number;
}

/** Two drafts of one paper, compared. */
export interface DraftComparison {
  before: DraftSide;
  after: DraftSide;
  /** The changes of all findings and of the floor add up to it exactly. */
  scoreChange: number;
  /** Points by which the floor ('the score does not go below 0') differs. */
  floorChange: number;
  /** Share of both drafts' words that stands in clauses found in both, 0 to 1. */
  shared: number;
  /** False where too little is shared for two drafts of one paper. */
  related: boolean;
  /** True where rules or weights differed when the two were read: part of the change may be theirs. */
  readDifferently: boolean;
  /** The answer in a sentence or two. */
  answer: string;
  /** Changed ones first by weight, then the rest in document order. */
  findings: FindingChange[];
  /** Changed, moved and renumbered clauses that hold no finding of `findings`, in document order. */
  clauses: ClauseChange[];
  /** Clauses whose words did not change. */
  unchanged: number;
}
