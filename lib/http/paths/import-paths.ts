import { z } from "zod";
import { importAnswerSchema } from "../../core/import/import-answer";
import { apiPath } from "../api-path";

const IMPORTS = "Importing deals";
const importId = { id: z.string().describe("Id of the import.") };
const TOKEN = "Needs an editor's API token with the scope import, or an editor's session.";

export const importsPath = apiPath("/api/v1/imports", IMPORTS, {
  POST: {
    id: "planImport",
    summary: "Upload a CSV of deals and plan its import",
    description: `${TOKEN} The file is read as it arrives, to 300 MB. The answer comes when the plan is made and says what each row would do; nothing is changed before the plan is committed.`,
    access: "token",
    limit: "import",
    status: 201,
    body: [{ mediaType: "multipart/form-data", schema: z.object({ file: z.file().describe("The CSV file.") }) }],
    data: importAnswerSchema,
    problems: ["document-too-large", "document-empty", "import-unreadable"],
  },
});

export const importPath = apiPath("/api/v1/imports/{id}", IMPORTS, {
  GET: {
    id: "getImport",
    summary: "One import: where it stands, and its plan",
    description: "Needs an API token with the scope read, or a session.",
    access: "token",
    limit: "read",
    params: z.object(importId),
    data: importAnswerSchema,
    problems: ["not-found"],
  },
});

/** The body of a commit. */
export const commitSchema = z.object({ hash: z.string().describe("The hash of the plan to apply.") });

export const importCommitPath = apiPath("/api/v1/imports/{id}/commit", IMPORTS, {
  POST: {
    id: "commitImport",
    summary: "Begin to write exactly a plan",
    description: `${TOKEN} All of it is written or nothing. Ask for the import until its status is no longer 'committing'. Refused where the plan is another one by now or the record has changed since.`,
    access: "token",
    limit: "import",
    status: 202,
    params: z.object(importId),
    body: [{ mediaType: "application/json", schema: commitSchema }],
    data: importAnswerSchema,
    problems: ["not-found", "conflict"],
  },
});

export const importUndoPath = apiPath("/api/v1/imports/{id}/undo", IMPORTS, {
  POST: {
    id: "undoImport",
    summary: "Begin to undo an import",
    description: `${TOKEN} What others have changed since stays as it is. Ask for the import until its status is no longer 'committing'.`,
    access: "token",
    limit: "import",
    status: 202,
    params: z.object(importId),
    data: importAnswerSchema,
    problems: ["not-found", "conflict"],
  },
});

export const importCancelPath = apiPath("/api/v1/imports/{id}/cancel", IMPORTS, {
  POST: {
    id: "cancelImport",
    summary: "Stop an import, or discard one that waits",
    description: `${TOKEN} One that is being planned or written stops with nothing changed; one that waits goes with its file.`,
    access: "token",
    limit: "import",
    params: z.object(importId),
    data: importAnswerSchema,
    problems: ["not-found", "conflict"],
  },
});
