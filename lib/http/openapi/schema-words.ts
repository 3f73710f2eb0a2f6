import type { JsonSchema } from "./json-schema";

/** What a schema takes, in a few words: 'Deal', 'list of text', 'asc or desc', 'whole number from 1 to 200, or null'. */
export function schemaWords(schema: JsonSchema): string {
  const { $ref, anyOf, oneOf, type, items, prefixItems, additionalProperties } = schema;
  if (typeof $ref === "string") return $ref.slice($ref.lastIndexOf("/") + 1);
  const choice = (anyOf ?? oneOf) as JsonSchema[] | undefined;
  if (choice !== undefined) return [...new Set(choice.map(schemaWords))].join(", or ");
  if (schema.const !== undefined) return String(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(", ");
  if (Array.isArray(type)) return type.map((one: string) => schemaWords({ ...schema, type: one })).join(", or ");
  if (type === "array")
    return `list of ${items === undefined ? listed(prefixItems) : schemaWords(items as JsonSchema)}`;
  if (type === "object" && typeof additionalProperties === "object" && schema.properties === undefined)
    return `${schemaWords(additionalProperties as JsonSchema)} by name`;
  if (type === "integer" || type === "number") return numberWords(schema);
  const words: Record<string, string> = {
    string: textWords(schema),
    boolean: "true or false",
    null: "null",
    object: "object",
  };
  return words[String(type)] ?? "anything";
}

function listed(items: unknown): string {
  return Array.isArray(items) ? [...new Set((items as JsonSchema[]).map(schemaWords))].join(", ") : "anything";
}

function numberWords({ type, minimum, maximum }: JsonSchema): string {
  const kind = type === "integer" ? "whole number" : "number";
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  return minimum === undefined ? kind : `${kind} of at least ${minimum}`;
}

function textWords({ format, maxLength }: JsonSchema): string {
  const formats: Record<string, string> = {
    uuid: "id",
    id: "id",
    date: "ISO date",
    "date-time": "ISO moment",
    binary: "file",
  };
  const kind = typeof format === "string" ? (formats[format] ?? "text") : "text";
  return maxLength === undefined ? kind : `${kind} of at most ${maxLength} characters`;
}
