import { z } from "zod";
import { decisionSchema } from "../../core/report/judgement/decision";
import {
  gradeSchema,
  languageSchema,
  reportFindingSchema,
  reportSchema,
  severitySchema,
} from "../../core/report/report";
import type { ShareLink } from "../../core/report/share-link";
import type { ReportSummary, StoredReport } from "../../core/report/stored-report";

/** Of a moment as the store writes it. */
const momentSchema = z.iso.datetime().describe("ISO moment, UTC.");

const standingSchema = z.object({
  verdict: z.enum(["accepted", "rejected"]).nullable(),
  regraded: severitySchema.nullable().describe("The reader's severity where it differs from what was read."),
  read: severitySchema.nullable().describe("The severity as read; null for protections."),
  note: z.string().nullable(),
  added: z.boolean().describe("True for a finding the reader added."),
});

/** What the reader decided about a report. */
export const judgementsSchema: z.ZodType<StoredReport["judgement"]> = z.object({
  rejected: z.array(reportFindingSchema).describe("Findings the reader rejected: shown struck through, never scored."),
  standing: z.record(z.string(), standingSchema).describe("By label; findings nobody decided about have none."),
  changed: z.int().describe("Findings the reader rejected, graded otherwise or added."),
  decisions: z.array(decisionSchema).describe("Oldest first, those taken back among them."),
});

export const storedReportSchema: z.ZodType<StoredReport> = z.object({
  id: z.string(),
  createdAt: momentSchema,
  report: reportSchema.describe("As its reader judged it."),
  reading: reportSchema.describe("As it was read; the same where nothing was decided."),
  judgement: judgementsSchema,
  stale: z.boolean().describe("True where other rules, weights or kinds made it: scoring again may differ."),
});

export const reportSummarySchema: z.ZodType<ReportSummary> = z.object({
  id: z.string(),
  createdAt: momentSchema,
  title: z.string().nullable(),
  file: z.string().nullable().describe("Name of the file as given; null for pasted text."),
  format: reportSchema.shape.format,
  language: languageSchema,
  score: z.number(),
  grade: gradeSchema,
  strings: z.int(),
  protections: z.int(),
  stale: z.boolean(),
  links: z.int().describe("Shared links that lead to it now."),
});

const linkFields = { id: z.string(), createdAt: momentSchema, expiresAt: momentSchema };
export const shareLinkSchema: z.ZodType<ShareLink> = z.object(linkFields);

/** A link just made: the only answer that holds its token. */
export const newLinkSchema = z.object({
  ...linkFields,
  token: z.string(),
  path: z.string().describe("Address of the shared page."),
});

/** Lines of an answer that tells its progress. */
export const scoreProgressSchema = z.union([
  z.object({ stage: z.string().describe("What begins now.") }),
  z.object({ data: z.object({ id: z.string(), score: z.number(), grade: gradeSchema }) }),
  z.object({ error: z.unknown().describe("A problem document; the last line.") }),
]);
