import { z } from "zod";
import { provenanceSchema } from "../../core/market/deal-filter";
import { judgementSchema } from "../../core/report/judgement/decision";
import { reportSchema } from "../../core/report/report";
import { SHARE_DAYS } from "../../core/report/share-link";
import { TAKE_AWAYS } from "../../core/report/take-away";
import type { AppErrorCode } from "../../core/shared/app-error";
import { apiPath, type BodyAnswer, type FileAnswer } from "../api-path";
import { scoreTextSchema } from "../read-upload";
import {
  judgementsSchema,
  newLinkSchema,
  reportSummarySchema,
  scoreProgressSchema,
  shareLinkSchema,
  storedReportSchema,
} from "./report-schemas";

const SCORE = "Score and reports";
const reportId = { id: z.string().describe("Id of the report.") };

/** Why a document cannot be read. */
const UNREADABLE = [
  "document-empty",
  "document-type",
  "document-too-large",
  "document-too-long",
  "document-encrypted",
  "document-scanned",
  "document-damaged",
  "document-timeout",
  "document-memory",
] as const satisfies readonly AppErrorCode[];

/** One document, as a file of a form or as text. */
const document: readonly BodyAnswer[] = [
  {
    mediaType: "multipart/form-data",
    schema: z.object({
      file: z.file().optional().describe("PDF, Word, HTML, Markdown or text, at most 20 MB."),
      text: z.string().optional().describe("Pasted text, instead of a file."),
    }),
  },
  { mediaType: "application/json", schema: scoreTextSchema },
];

const PRIVATE =
  "Reports belong to the browser that made them, by its cookie; to anybody else they do not exist. Requests that change something must come from a page of this site.";

export const scorePath = apiPath("/api/v1/score", SCORE, {
  POST: {
    id: "scoreDocument",
    summary: "Read and score one document, and forget it",
    description: "Nothing is stored and no cookie is needed.",
    access: "public",
    limit: "score",
    body: document,
    data: reportSchema,
    problems: UNREADABLE,
  },
});

export const reportsPath = apiPath("/api/v1/reports", SCORE, {
  GET: {
    id: "findReports",
    summary: "The reports of the browser that asks, newest first",
    description: PRIVATE,
    access: "browser",
    limit: "read",
    data: z.array(reportSummarySchema),
  },
  POST: {
    id: "scoreAndKeep",
    summary: "Read, score and keep one document",
    description: `${PRIVATE} With 'Accept: application/x-ndjson' the answer tells each stage as it begins.`,
    access: "browser",
    limit: "score",
    status: 201,
    body: document,
    data: z.object({ id: z.string(), report: reportSchema }),
    files: [
      {
        mediaType: "application/x-ndjson",
        description: "Lines of progress, the last of them the result or a problem. Its status is 200.",
        schema: scoreProgressSchema,
      },
    ],
    problems: [...UNREADABLE, "forbidden"],
  },
});

export const reportPath = apiPath("/api/v1/reports/{id}", SCORE, {
  GET: {
    id: "getReport",
    summary: "One report, as read and as judged",
    description: PRIVATE,
    access: "browser",
    limit: "read",
    params: z.object(reportId),
    data: storedReportSchema,
    problems: ["not-found"],
  },
  DELETE: {
    id: "deleteReport",
    summary: "Delete text, findings and file of a report for good",
    description: PRIVATE,
    access: "browser",
    limit: "change",
    status: 204,
    params: z.object(reportId),
    problems: ["not-found", "forbidden"],
  },
});

const forms = [...new Set(Object.values(TAKE_AWAYS).map(({ mimeType }) => mimeType))];
const takeAwayFiles = forms.map((form): FileAnswer => {
  const names = Object.entries(TAKE_AWAYS).filter(([, { mimeType }]) => mimeType === form);
  return { mediaType: form, description: names.map(([key, { name }]) => `${key}: ${name}`).join("; ") };
});

export const reportFilePath = apiPath("/api/v1/reports/{id}/files/{kind}", SCORE, {
  GET: {
    id: "takeAwayReport",
    summary: "A report as a file",
    description: PRIVATE,
    access: "browser",
    limit: "score",
    params: z.object({
      ...reportId,
      kind: z.enum(Object.keys(TAKE_AWAYS) as [keyof typeof TAKE_AWAYS]).describe("The form."),
    }),
    query: z.object({
      whatif: z.string().optional().describe("The plan of a negotiation sheet, as the report page writes it."),
      market: provenanceSchema.optional().describe("The data set a PDF report is held against."),
    }),
    files: takeAwayFiles,
    problems: ["not-found"],
  },
});

/** How long a link to make shall last. */
export const linkDaysSchema = z.object({ days: z.literal(SHARE_DAYS) });

export const linksPath = apiPath("/api/v1/reports/{id}/links", SCORE, {
  GET: {
    id: "findShareLinks",
    summary: "The links that lead to a report, without their tokens",
    access: "browser",
    limit: "read",
    params: z.object(reportId),
    data: z.array(shareLinkSchema),
    problems: ["not-found"],
  },
  POST: {
    id: "shareReport",
    summary: "Make a link by which others can read a report for some days",
    access: "browser",
    limit: "change",
    status: 201,
    params: z.object(reportId),
    body: [{ mediaType: "application/json", schema: linkDaysSchema }],
    data: newLinkSchema,
    problems: ["not-found", "forbidden"],
  },
});

export const linkPath = apiPath("/api/v1/reports/{id}/links/{linkId}", SCORE, {
  DELETE: {
    id: "revokeShareLink",
    summary: "Take a link back",
    access: "browser",
    limit: "change",
    status: 204,
    params: z.object({ ...reportId, linkId: z.string().describe("Id of the link.") }),
    problems: ["not-found", "forbidden"],
  },
});

export const decisionsPath = apiPath("/api/v1/reports/{id}/decisions", SCORE, {
  GET: {
    id: "findDecisions",
    summary: "Everything decided about a report, oldest first",
    access: "browser",
    limit: "read",
    params: z.object(reportId),
    data: judgementsSchema,
    problems: ["not-found"],
  },
  POST: {
    id: "judgeReport",
    summary: "Decide something about a finding, or add one",
    access: "browser",
    limit: "change",
    status: 201,
    params: z.object(reportId),
    body: [{ mediaType: "application/json", schema: judgementSchema }],
    data: z.object({ report: reportSchema }),
    problems: ["not-found", "forbidden"],
  },
});

export const stepPath = apiPath("/api/v1/reports/{id}/decisions/{step}", SCORE, {
  POST: {
    id: "undoDecision",
    summary: "Take the last decision back, or bring it back",
    access: "browser",
    limit: "change",
    params: z.object({ ...reportId, step: z.enum(["undo", "redo"]).describe("Which way.") }),
    data: z.object({ report: reportSchema }),
    problems: ["not-found", "forbidden"],
  },
});
