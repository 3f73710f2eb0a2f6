import { type ApiPath, EXAMPLE_DEAL, type Operation } from "../api-path";
import { RATE_LIMITS } from "../rate-limits";
import { ALL_PATHS } from "./all-paths";
import { describeParameters, type Parameter } from "./describe-parameters";
import { describeResponses, type ResponseDescription } from "./describe-responses";
import { HEADERS, INFO, SECURITY_SCHEMES } from "./document-parts";
import { type JsonSchema, toJsonSchema } from "./json-schema";

/** An operation, as OpenAPI says it. */
export interface OperationDescription {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: Parameter[];
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, ResponseDescription>;
  security: Record<string, string[]>[];
}

/** The document as a program reads it; only what is read here again has a type. */
export interface OpenApiDocument {
  openapi: "3.1.1";
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Partial<Record<"get" | "post" | "put" | "patch" | "delete", OperationDescription>>>;
  components: {
    schemas: Record<string, JsonSchema>;
    headers: typeof HEADERS;
    securitySchemes: typeof SECURITY_SCHEMES;
  };
}

/**
 * The OpenAPI 3.1 document of the whole API, from the descriptions that the routes work by.
 * @param deal id of a deal on record, so that examples work; null where there is none.
 */
export function buildDocument(deal: string | null, paths: readonly ApiPath[] = ALL_PATHS): OpenApiDocument {
  const components = new Map<string, JsonSchema>();
  const described = paths.map(({ path, group, operations }) => {
    const entries = Object.entries(operations).map(([method, operation]) => [
      method.toLowerCase(),
      describeOperation(group, withExample(operation, deal), components),
    ]);
    return [path, Object.fromEntries(entries)] as const;
  });
  return {
    openapi: "3.1.1",
    info: INFO,
    servers: [{ url: "/" }],
    tags: [...new Set(paths.map(({ group }) => group))].map((name) => ({ name })),
    paths: Object.fromEntries(described),
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      headers: HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

/** The id in an example is that of a deal on record. */
function withExample(operation: Operation, deal: string | null): Operation {
  const { params, ...rest } = operation.example ?? {};
  if (params?.id !== EXAMPLE_DEAL) return operation;
  return { ...operation, example: deal === null ? rest : { ...rest, params: { ...params, id: deal } } };
}

function describeOperation(
  group: string,
  operation: Operation,
  components: Map<string, JsonSchema>,
): OperationDescription {
  const { requests, seconds } = RATE_LIMITS[operation.limit];
  const limit = `At most ${requests} requests in ${seconds} seconds ${operation.access === "token" ? "from one address, and as many with one token" : "from one address"} (limit '${operation.limit}').`;
  const bodies = (operation.body ?? []).map(({ mediaType, schema }) => [
    mediaType,
    { schema: toJsonSchema(schema, "input", components) },
  ]);
  return {
    operationId: operation.id,
    tags: [group],
    summary: operation.summary,
    description: [operation.description, limit].filter((part) => part !== undefined).join("\n\n"),
    parameters: describeParameters(operation),
    ...(bodies.length === 0 ? {} : { requestBody: { required: true, content: Object.fromEntries(bodies) } }),
    responses: describeResponses(operation, components),
    security: SECURITY[operation.access],
  };
}

/** What a caller shows: nothing, the browser's cookie, or a session or a token. */
const SECURITY: Record<Operation["access"], Record<string, string[]>[]> = {
  public: [],
  browser: [{ browser: [] }],
  token: [{ token: [] }, { session: [] }],
};
