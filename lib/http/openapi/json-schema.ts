import { z } from "zod";
import { schemaNames } from "./schema-names";

/** A JSON Schema of the 2020-12 draft, as OpenAPI 3.1 holds it. */
export type JsonSchema = { [key: string]: unknown };

/** Where the document keeps schemas with a name of their own. */
const COMPONENTS = "#/components/schemas/";

/** Bounds that zod adds to every whole number: what JSON numbers can hold exactly, and no rule of ours. */
const EXACT = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/**
 * The JSON Schema of a zod schema. Those with a name are pointed to and put into `components`.
 * @param io 'input': what a caller may send; 'output': what an answer holds, and nothing beside it.
 */
export function toJsonSchema(
  schema: z.ZodType,
  io: "input" | "output",
  components: Map<string, JsonSchema>,
): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io,
    metadata: schemaNames,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const described = z.globalRegistry.get(zodSchema)?.description;
      if (described !== undefined) jsonSchema.description = described;
      for (const bound of ["minimum", "maximum"] as const) {
        if (EXACT.has(Number(jsonSchema[bound]))) delete jsonSchema[bound];
      }
    },
  });
  const { $schema: _, $defs, ...own } = rewritten(json) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { $schema: _schema, id: _id, ...rest } = definition;
    components.set(name, rest);
  }
  return own;
}

/** A copy whose pointers lead into the document's components; functions and hidden fields of zod's are left behind. */
function rewritten(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, held) =>
    key === "$ref" && typeof held === "string" ? held.replace("#/$defs/", COMPONENTS) : held,
  );
}
