import { z } from "zod";
import { APP_ERRORS, type AppErrorCode } from "../../core/shared/app-error";
import type { Operation } from "../api-path";
import { problemSchema } from "../problem";
import { type JsonSchema, toJsonSchema } from "./json-schema";

interface MediaType {
  schema?: JsonSchema;
}

/** One answer of an operation, as OpenAPI says it. */
export interface ResponseDescription {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, MediaType>;
}

/** Failures that any operation can have. */
const ALWAYS: readonly AppErrorCode[] = ["bad-request", "rate-limited", "internal"];
/** Those of an operation that asks for somebody signed in. */
const SIGNED_IN: readonly AppErrorCode[] = ["unauthenticated", "forbidden"];

const LIMITS = ["RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];
const headersOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Every answer an operation can give, by status. */
export function describeResponses(
  operation: Operation,
  components: Map<string, JsonSchema>,
): Record<string, ResponseDescription> {
  const { status = 200, revalidates = false, paged = false, problems = [], access } = operation;
  const own = [...(revalidates ? ["ETag", "Cache-Control"] : []), ...(paged ? ["Link"] : []), ...LIMITS];
  const codes = [...ALWAYS, ...problems, ...(access === "token" ? SIGNED_IN : [])];
  const lines = operation.data === undefined ? [] : (operation.files ?? []).filter(() => status !== 200);
  const answers: Record<string, ResponseDescription> = {
    [status]: { description: said(operation), headers: headersOf(own), ...content(operation, components) },
  };
  if (lines.length > 0)
    answers["200"] = { description: "Progress, line by line", headers: headersOf(LIMITS), ...forms(lines, components) };
  if (revalidates)
    answers["304"] = {
      description: "What the caller has still holds",
      headers: headersOf([...own.slice(0, 2), ...LIMITS]),
    };
  for (const [code, description] of byStatus(codes)) answers[code] = refusal(code, description, components);
  return answers;
}

function said({ status, files, data }: Operation): string {
  if (status === 204) return "Done; there is nothing to say";
  return data === undefined && files?.[0] !== undefined ? files[0].description : "What was asked for";
}

function content(operation: Operation, components: Map<string, JsonSchema>): Pick<ResponseDescription, "content"> {
  const { data, files, status = 200 } = operation;
  const envelope: Record<string, MediaType> =
    data === undefined
      ? {}
      : { "application/json": { schema: toJsonSchema(z.object({ data }), "output", components) } };
  const own = data !== undefined && status !== 200 ? {} : forms(files ?? [], components).content;
  const all = { ...envelope, ...own };
  return Object.keys(all).length === 0 ? {} : { content: all };
}

function forms(files: NonNullable<Operation["files"]>, components: Map<string, JsonSchema>) {
  const entries = files.map(({ mediaType, schema }) => [
    mediaType,
    schema === undefined ? {} : { schema: toJsonSchema(schema, "output", components) },
  ]);
  return { content: Object.fromEntries(entries) as Record<string, MediaType> };
}

/** Statuses with the titles of the failures that have them. */
function byStatus(codes: readonly AppErrorCode[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const code of new Set(codes)) {
    const { status, title } = APP_ERRORS[code];
    const before = titles.get(String(status));
    titles.set(String(status), before === undefined ? title : `${before}; ${title.toLowerCase()}`);
  }
  return titles;
}

function refusal(status: string, description: string, components: Map<string, JsonSchema>): ResponseDescription {
  const limits = status === "429" ? [...LIMITS, "Retry-After"] : LIMITS;
  const schema = toJsonSchema(problemSchema, "output", components);
  return { description, headers: headersOf(limits), content: { "application/problem+json": { schema } } };
}
