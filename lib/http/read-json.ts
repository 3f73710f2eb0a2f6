import type { z } from "zod";
import { AppError } from "../core/shared/app-error";
import { readBody } from "./read-body";

/** More than any request of the API that is no file needs. */
const MOST_BYTES = 64 * 1024;

/**
 * The body of a request, JSON or a form, as a schema reads it. Everything in a form comes as text: where the schema does not
 * take it as it is, the fields that can be numbers are read as such, and left out where empty.
 * @throws AppError bad-request that names what is wrong with it.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const text = new TextDecoder().decode(await readBody(request, MOST_BYTES));
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") === true;
  const given = isForm ? Object.fromEntries(new URLSearchParams(text)) : parseJson(text);
  let parsed = schema.safeParse(given);
  if (isForm && !parsed.success) parsed = schema.safeParse(withNumbers(given as Record<string, string>));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "The request" : `'${issue.path.join(".")}'`;
  throw new AppError("bad-request", `${where} cannot be read: ${issue?.message ?? "it has another shape"}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("bad-request", "The request is no JSON.");
  }
}

/** Fields of forms that are numbers somewhere: severities, places in a text, days. */
const NUMBERS = new Set(["severity", "start", "end", "days"]);

function withNumbers(form: Record<string, string>): Record<string, unknown> {
  const read = (name: string, value: string) => (!NUMBERS.has(name) ? value : value === "" ? undefined : Number(value));
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, read(name, value)]));
}
