import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import type { OpenApiDocument, OperationDescription } from "@/lib/http/openapi/build-document";
import { root } from "./database";

export type RouteModule = Record<string, (request: Request, context?: unknown) => Promise<Response>>;

/** Every route file of the API by the address it answers: '/api/v1/deals/{id}'. */
export async function apiRoutes(): Promise<Map<string, RouteModule>> {
  const folder = join(root, "app", "api");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (f) => f.split(sep).at(-1) === "route.ts",
  );
  const found = new Map<string, RouteModule>();
  for (const file of files.sort()) {
    const parts = file.split(sep).slice(0, -1);
    const address = ["/api", ...parts].join("/").replaceAll("[", "{").replaceAll("]", "}");
    found.set(address, (await import(join(folder, file))) as RouteModule);
  }
  return found;
}

/** The operations of the document, one after the other. */
export function operationsOf(
  document: OpenApiDocument,
): { path: string; method: string; operation: OperationDescription }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

/** Compiles schemas of the document, strictly as they stand: what an object's schema does not name is refused. */
export function schemaChecker(document: OpenApiDocument): (pointer: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "api");
  return (pointer) => {
    const validate = ajv.getSchema(`api#${pointer}`);
    if (validate === undefined) throw new Error(`there is no schema at ${pointer}`);
    return validate;
  };
}

/** A part of a JSON pointer in an address. */
export function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
