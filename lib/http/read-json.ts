import type { z } from "zod";
import { AppError } from "../core/shared/app-error";
import { readBody } from "./read-body";

/** More than any request of the API that is no file needs. */
const MOST_BYTES = 64 * 1024;

/**
 * The body of a request, JSON or a form, as a schema reads it.
 * @throws AppError bad-request that names what is wrong with it.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await readValues(request));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "The request" : `'${issue.path.join(".")}'`;
  throw new AppError("bad-request", `${where} cannot be read: ${issue?.message ?? "it has another shape"}.`);
}

async function readValues(request: Request): Promise<unknown> {
  const body = await readBody(request, MOST_BYTES);
  const text = new TextDecoder().decode(body);
  if (request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, numbered(name, value)]));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("bad-request", "The request is no JSON.");
  }
}

/** Fields of forms that are numbers; everything in a form comes as text. */
const NUMBERS = new Set(["severity", "start", "end", "days"]);

function numbered(name: string, value: string): unknown {
  if (!NUMBERS.has(name)) return value;
  return value === "" ? undefined : Number(value);
}
