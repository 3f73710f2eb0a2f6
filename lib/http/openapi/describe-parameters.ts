import { z } from "zod";
import type { Operation } from "../api-path";
import { type JsonSchema, toJsonSchema } from "./json-schema";

/** A parameter of an operation, as OpenAPI says it. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
  style?: "form";
  explode?: boolean;
}

/** The parameters of an operation: the parts of its path, then those of its query. */
export function describeParameters(operation: Operation): Parameter[] {
  const { params, query, example } = operation;
  return [
    ...fieldsOf(params, "path", example?.params),
    ...fieldsOf(query, "query", example?.query),
    ...restOf(query, example?.query ?? {}),
  ];
}

type Fields = z.ZodObject<Record<string, z.ZodType>> | undefined;

function fieldsOf(object: Fields, place: "path" | "query", example: Record<string, string> | undefined): Parameter[] {
  return Object.entries(object?.shape ?? {}).map(([name, field]) => {
    const { description, ...schema } = toJsonSchema(field, "input", new Map());
    const shown = example?.[name];
    return {
      name,
      in: place,
      required: place === "path" || !field.safeParse(undefined).success,
      ...(typeof description === "string" ? { description } : {}),
      schema,
      ...(shown === undefined ? {} : { example: typed(schema, shown) }),
    };
  });
}

/** Parameters whose names are made of others ('a.cash'), as one object spread over the query. */
function restOf(query: Fields, example: Record<string, string>): Parameter[] {
  const rest = query?.def.catchall;
  if (!(rest instanceof z.ZodType) || rest instanceof z.ZodNever) return [];
  const own = Object.entries(example).filter(([name]) => !Object.hasOwn(query?.shape ?? {}, name));
  const { description, ...additionalProperties } = toJsonSchema(rest, "input", new Map());
  return [
    {
      name: "others",
      in: "query",
      required: false,
      ...(typeof description === "string" ? { description } : {}),
      style: "form",
      explode: true,
      schema: { type: "object", additionalProperties },
      ...(own.length === 0 ? {} : { example: Object.fromEntries(own) }),
    },
  ];
}

function typed({ type }: JsonSchema, text: string): unknown {
  return type === "integer" || type === "number" ? Number(text) : text;
}
