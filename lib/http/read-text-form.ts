import { AppError } from "../core/shared/app-error";
import { readBody } from "./read-body";

/** Some hundred fields of some hundred characters: the largest form without files. */
const MAX_FORM_BYTES = 512 * 1024;

/**
 * The fields of a form without files, urlencoded or multipart, in their order.
 * @throws AppError bad-request, document-too-large.
 */
export async function readTextForm(request: Request): Promise<[string, string][]> {
  const type = request.headers.get("content-type") ?? "";
  const body = await readBody(request, MAX_FORM_BYTES);
  if (body.byteLength === 0) return [];
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => {
    throw new AppError("bad-request", "The form could not be read. Load the page again and send it from there.");
  });
  return [...form].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
}
