import { z } from "zod";
import { MAX_FILE_BYTES } from "../core/document/file-limits";
import { AppError } from "../core/shared/app-error";
import { readBody } from "./read-body";

/** A document as it came: a file, or pasted text as UTF-8. */
export interface Upload {
  bytes: Uint8Array;
  /** Null for pasted text without a name. */
  fileName: string | null;
  /** As the sender says, '' where it says nothing. */
  mimeType: string;
}

/** What a program may post as JSON. */
export const scoreTextSchema = z.object({
  text: z.string().max(MAX_FILE_BYTES),
  fileName: z.string().trim().min(1).max(255).optional(),
});

/** The largest body: a document of 20 MB, with room for the form or JSON around it. */
const MAX_BODY_BYTES = MAX_FILE_BYTES + 64 * 1024;

/** The largest form with several files: they stand in memory together. A script sends them one by one, without this bound. */
const MAX_TOGETHER_BYTES = 3 * MAX_FILE_BYTES + 64 * 1024;

/** Only the last part of a name: browsers may send a path, and no path of a sender's machine belongs in a report. */
function baseName(name: string): string | null {
  return name.split(/[\\/]/).at(-1)?.trim().slice(0, 255) || null;
}

function checkSize(bytes: number): void {
  if (bytes > MAX_FILE_BYTES)
    throw new AppError("document-too-large", "The document is larger than 20 MB. Send a smaller one.");
}

function pasted(text: string, fileName: string | null): Upload {
  const bytes = new TextEncoder().encode(text);
  checkSize(bytes.byteLength);
  return { bytes, fileName, mimeType: "text/plain" };
}

async function readForm(request: Request, type: string, maxBytes: number): Promise<FormData> {
  const body = await readBody(request, maxBytes);
  return new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw new AppError("bad-request", "The form could not be read. Send the document as multipart/form-data.");
  });
}

async function uploadOf(file: File): Promise<Upload> {
  checkSize(file.size);
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: baseName(file.name), mimeType: file.type };
}

async function readMultipart(request: Request, type: string): Promise<Upload> {
  const form = await readForm(request, type, MAX_BODY_BYTES);
  const file = form.get("file");
  const text = form.get("text");
  if (file instanceof File) return uploadOf(file);
  if (typeof text === "string") return pasted(text, null);
  throw new AppError(
    "bad-request",
    "The form has no document. Put it into the field 'file', or its words into 'text'.",
  );
}

/**
 * The documents of a form that may hold several in its field `file`, each to be read when its turn comes, so that one
 * that is too large holds up none. Pasted text is one document.
 * @throws AppError 'document-too-large' for more than 60 MB together, 'bad-request'.
 */
export async function readUploads(request: Request): Promise<(() => Promise<Upload>)[]> {
  const form = await readForm(request, request.headers.get("content-type") ?? "", MAX_TOGETHER_BYTES);
  const files = form.getAll("file").filter((entry) => entry instanceof File);
  if (files.length > 0) return files.map((file) => () => uploadOf(file));
  const text = form.get("text");
  if (typeof text === "string") return [async () => pasted(text, null)];
  throw new AppError("bad-request", "The form has no document. Choose a file, or paste its words.");
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new AppError("bad-request", "The body is not JSON in UTF-8.");
  }
}

async function readJson(request: Request): Promise<Upload> {
  const parsed = scoreTextSchema.safeParse(parseJson(await readBody(request, MAX_BODY_BYTES)));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") || "the body";
    throw new AppError(
      "bad-request",
      `In ${where}: ${issue?.message ?? "not as expected"}. Send { "text", "fileName"? }.`,
    );
  }
  return pasted(parsed.data.text, parsed.data.fileName === undefined ? null : baseName(parsed.data.fileName));
}

/**
 * The document of a request: multipart/form-data with a field `file` (or `text`), or application/json
 * `{ text, fileName? }`.
 * @throws AppError 'document-type' for another content type, 'document-too-large', 'bad-request'.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  const [media] = type.toLowerCase().split(";");
  if (media?.trim() === "multipart/form-data") return readMultipart(request, type);
  if (media?.trim() === "application/json") return readJson(request);
  throw new AppError(
    "document-type",
    "Send the document as multipart/form-data with a field 'file', or as JSON { \"text\" }.",
  );
}

/**
 * The two drafts of a multipart form, in the fields `before` and `after`.
 * @throws AppError as `readUpload`.
 */
export async function readTwoUploads(request: Request): Promise<[Upload, Upload]> {
  const type = request.headers.get("content-type") ?? "";
  const form = await readForm(request, type, 2 * MAX_BODY_BYTES);
  const [before, after] = [form.get("before"), form.get("after")];
  if (before instanceof File && after instanceof File) return Promise.all([uploadOf(before), uploadOf(after)]);
  throw new AppError("bad-request", "Two files are needed: the old draft in 'before', the new one in 'after'.");
}
