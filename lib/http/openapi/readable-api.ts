import type { OpenApiDocument, OperationDescription } from "./build-document";
import type { JsonSchema } from "./json-schema";
import { schemaWords } from "./schema-words";

/** A named value with its type in words and what it means. */
export interface ReadableField {
  name: string;
  takes: string;
  needed: boolean;
  /** '' where the name says it. */
  meaning: string;
}

export interface ReadableOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  paragraphs: string[];
  parameters: ReadableField[];
  /** What a success holds under `data`, or is where it is a file. */
  answer: { words: string; fields: ReadableField[] };
  problems: { status: string; meaning: string }[];
  /** A command that works as it stands; null where a browser's cookie is needed. */
  example: string | null;
}

export interface ReadableApi {
  version: string;
  intro: string[];
  groups: { name: string; operations: ReadableOperation[] }[];
  shapes: { name: string; meaning: string; fields: ReadableField[] }[];
}

/**
 * The document as its page shows it.
 * @param origin where the examples are sent, 'http://localhost:3000'.
 */
export function readableApi(document: OpenApiDocument, origin: string): ReadableApi {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      group: operation.tags[0] ?? "",
      shown: readable(path, method.toUpperCase(), operation, origin),
    })),
  );
  return {
    version: document.info.version,
    intro: document.info.description.split("\n\n"),
    groups: document.tags.map(({ name }) => ({
      name,
      operations: operations.filter(({ group }) => group === name).map(({ shown }) => shown),
    })),
    shapes: Object.entries(document.components.schemas).map(([name, schema]) => ({
      name,
      meaning: meaningOf(schema),
      fields: fieldsOf(schema),
    })),
  };
}

function readable(path: string, method: string, operation: OperationDescription, origin: string): ReadableOperation {
  const refused = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    paragraphs: operation.description.split("\n\n"),
    parameters: operation.parameters.map(({ name, required, schema, description = "" }) => ({
      name,
      takes: schemaWords(schema),
      needed: required,
      meaning: schema.default === undefined ? description : `${description} ${String(schema.default)} where left out.`,
    })),
    answer: answerOf(operation),
    problems: refused.map(([status, { description }]) => ({ status, meaning: description })),
    example: exampleOf(path, method, operation, origin),
  };
}

function answerOf({ responses }: OperationDescription): ReadableOperation["answer"] {
  const [status = "", success] = Object.entries(responses).find(([code]) => Number(code) < 300) ?? [];
  const [type, media] = Object.entries(success?.content ?? {})[0] ?? [];
  const data = (media?.schema?.properties as Record<string, JsonSchema> | undefined)?.data;
  if (type === undefined || success === undefined) return { words: `${status}, no body`, fields: [] };
  if (data === undefined) return { words: `${status}, ${type}: ${success.description}`, fields: [] };
  return { words: `${status}, data: ${schemaWords(data)}`, fields: fieldsOf(data) };
}

function fieldsOf({ properties, required, items }: JsonSchema): ReadableField[] {
  if (items !== undefined) return fieldsOf(items as JsonSchema);
  const needed = new Set(Array.isArray(required) ? (required as string[]) : []);
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    takes: schemaWords(schema),
    needed: needed.has(name),
    meaning: meaningOf(schema),
  }));
}

function meaningOf({ description }: JsonSchema): string {
  return typeof description === "string" ? description : "";
}

function exampleOf(path: string, method: string, operation: OperationDescription, origin: string): string | null {
  if (operation.security.some((one) => "browser" in one && operation.operationId !== "compareOffers")) return null;
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: place, example } of operation.parameters) {
    if (place === "path") address = address.replace(`{${name}}`, encodeURIComponent(String(example ?? `{${name}}`)));
    else if (typeof example === "object" && example !== null)
      for (const [key, value] of Object.entries(example)) query.set(key, String(value));
    else if (example !== undefined) query.set(name, String(example));
  }
  const parts = ["curl"];
  if (method !== "GET") parts.push("-X", method);
  if (operation.security.some((one) => "token" in one)) parts.push("-H", "'Authorization: Bearer sa_…'");
  if (operation.requestBody !== undefined) parts.push(bodyOf(Object.keys(operation.requestBody.content)));
  return [...parts, `'${origin}${address}${query.size === 0 ? "" : `?${query}`}'`].join(" ");
}

function bodyOf(types: readonly string[]): string {
  if (types.includes("multipart/form-data")) return "-F file=@samples/larkspur-series-b.txt";
  return types.includes("application/json")
    ? "-H 'Content-Type: application/json' -d '{}'"
    : "--data-binary @deals.csv";
}
