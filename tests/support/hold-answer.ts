import { expect } from "vitest";
import type { OpenApiDocument, OperationDescription } from "@/lib/http/openapi/build-document";
import { escaped, schemaChecker } from "./api-document";

type Method = "get" | "post" | "delete";

/** What the document says of an operation. */
export function operationAt(document: OpenApiDocument, path: string, method: Method): OperationDescription {
  const operation = document.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${method} ${path} is not in the document`);
  return operation;
}

/** Holds answers against what a document says of them: status, headers, and every field of the body. */
export function answerHolder(document: OpenApiDocument) {
  const check = schemaChecker(document);
  return async (path: string, response: Response, method: Method = "get"): Promise<void> => {
    const described = operationAt(document, path, method).responses[String(response.status)];
    expect(described, `${method} ${path} answers ${response.status}`).toBeDefined();
    for (const name of Object.keys(described?.headers ?? {}).filter((name) => name !== "Link"))
      expect(response.headers.get(name), `${path} ${name}`).not.toBeNull();
    const type = response.headers.get("content-type") ?? "";
    const body = await response.text();
    if (described?.content === undefined) return expect(body).toBe("");
    expect(Object.keys(described.content), path).toContain(type);
    if (described.content[type]?.schema === undefined) return expect(body).not.toBe("");
    const pointer = ["paths", path, method, "responses", String(response.status), "content", type, "schema"];
    const validate = check(`/${pointer.map(escaped).join("/")}`);
    for (const value of type.includes("ndjson") ? body.trim().split("\n") : [body])
      expect(validate(JSON.parse(value)) || validate.errors?.slice(0, 3), path).toBe(true);
  };
}
