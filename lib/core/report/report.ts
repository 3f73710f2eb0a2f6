import { z } from "zod";
import { CLAUSE_KINDS, PROTECTION_KINDS } from "../taxonomy/clause-kind";

/*
 * Report: the one shape that page, API, command line and exports share. Offsets are UTF-16 code units over `text`,
 * end exclusive. Points are numbers with at most one decimal.
 */

const span = { start: z.int().min(0), end: z.int().min(0) };
export const languageSchema = z.enum(["en", "zh", "mixed"]);
export const severitySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export const gradeSchema = z.enum(["A", "B", "C", "D", "E"]);

export const attributesSchema = z.object({
  provider: z.string().optional(),
  duration_months: z.number().optional(),
  percent: z.number().optional(),
  amount_usd: z.number().optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  survival: z.boolean().optional(),
});

export const blockSchema = z.object({
  ...span,
  type: z.enum(["heading", "paragraph", "list_item", "table_row", "footnote"]),
  language: languageSchema,
  page: z.int().nullable(),
  line: z.int().nullable(),
  level: z.int().nullable(),
  cells: z.array(z.object(span)),
  marker: z.object(span).nullable(),
});

export const reportFindingSchema = z.object({
  /** '1', '2', ... for strings, 'a', 'b', ... for protections, both in document order. */
  label: z.string(),
  kind: z.enum(CLAUSE_KINDS),
  group: z.enum(["string", "protection"]),
  ...span,
  quote: z.string(),
  severity: severitySchema.nullable(),
  severityReasons: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  bound: z.enum(["company", "investor", "both", "unstated"]),
  attributes: attributesSchema,
  /** How a consent that the clause calls for may be refused; absent where it calls for none. */
  consent: z.enum(["free", "reasoned", "deemed"]).optional(),
  /** Notice the clause asks for or allows, in days or business days; absent where it states none. */
  notice: z.object({ days: z.number(), business: z.boolean() }).optional(),
  carveOuts: z.array(z.object({ ...span, quote: z.string() })),
  language: languageSchema,
  /** In the report of a scenario only: our counter-language would stand in the clause's place. */
  softened: z.boolean().optional(),
  cue: z.string(),
  page: z.int().nullable(),
  line: z.int().nullable(),
  /** Strings: points taken net of protections, <= 0. Protections: points given back, >= 0. */
  points: z.number(),
  /** Strings: labels of the protections that soften it. Protections: labels of the strings it answers. */
  linked: z.array(z.string()),
  /** One sentence in the founder's words, with this clause's facts: 'The company must spend $45.0M ...'. */
  summary: z.string(),
});

/** One line of the sum. The `points` of all lines add up to the score exactly. */
export const scoreLineSchema = z.object({
  /** 'start' (100), 'string', 'modifier', 'protection', 'repeat', 'floor'. */
  type: z.enum(["start", "string", "modifier", "protection", "repeat", "floor"]),
  /** Label of the finding the line belongs to; null for start and floor. */
  finding: z.string().nullable(),
  /** Label of the protection that softens, on lines of type 'protection'. */
  by: z.string().nullable(),
  text: z.string(),
  points: z.number(),
  /** Why this weight, from the weights file. */
  reason: z.string(),
});

export const missingProtectionSchema = z.object({
  kind: z.enum(PROTECTION_KINDS),
  /** Labels of the strings it would answer. */
  answers: z.array(z.string()),
  /** Points the score would gain. */
  wouldReturn: z.number(),
  /** Words to propose. */
  language: z.string(),
});

export const notCountedSchema = z.object({
  ...span,
  quote: z.string(),
  kind: z.enum(CLAUSE_KINDS),
  /** Why words that look like the kind are none. */
  reason: z.string(),
  page: z.int().nullable(),
  line: z.int().nullable(),
});

export const worthALookSchema = z.object({
  ...span,
  quote: z.string(),
  kind: z.enum(CLAUSE_KINDS),
  /** Below the line from which a finding counts; never scored. */
  confidence: z.number().min(0).max(1),
  page: z.int().nullable(),
  line: z.int().nullable(),
});

export const reportSchema = z.object({
  /** Name of the file as given; null for pasted text. */
  file: z.string().nullable(),
  title: z.string().nullable(),
  format: z.enum(["pdf", "docx", "html", "markdown", "text"]),
  language: languageSchema,
  score: z.number().min(0).max(100),
  grade: gradeSchema,
  /** The grade in a word: 'free', 'light', 'tied', 'bound', 'captive'. */
  gradeWord: z.string(),
  verdict: z.string(),
  findings: z.array(reportFindingSchema),
  missing: z.array(missingProtectionSchema),
  notCounted: z.array(notCountedSchema),
  /** Surest first. Reports kept before it existed have none. */
  worthALook: z.array(worthALookSchema).default([]),
  explanation: z.array(scoreLineSchema),
  parties: z.object({ company: z.array(z.string()), investor: z.array(z.string()) }),
  investmentUsd: z.number().nullable(),
  nonBinding: z.boolean(),
  warnings: z.array(z.string()),
  text: z.string(),
  blocks: z.array(blockSchema),
  pages: z.array(z.object({ page: z.int(), start: z.int() })),
  /** What made this report; a stored report whose versions differ from the running ones is stale and says so. */
  versions: z.object({ engine: z.string(), weights: z.string(), taxonomy: z.string() }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = z.infer<typeof reportFindingSchema>;
export type ScoreLine = z.infer<typeof scoreLineSchema>;
export type MissingProtection = z.infer<typeof missingProtectionSchema>;
export type WorthALookItem = z.infer<typeof worthALookSchema>;
export type Grade = z.infer<typeof gradeSchema>;
