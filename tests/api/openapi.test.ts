import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { METHODS } from "@/lib/http/api-path";
import { buildDocument } from "@/lib/http/openapi/build-document";
import { apiRoutes, operationsOf } from "../support/api-document";
import { freshDatabase } from "../support/database";

freshDatabase();

const document = buildDocument("01890000-0000-7000-8000-000000000000");
const described = operationsOf(document).map(({ path, method }) => `${method} ${path}`);

describe("the document of the API", () => {
  it("is one of OpenAPI 3.1", async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(result).toEqual({ valid: true });
  });

  it("has every method of every route file, and none that is not there", async () => {
    const found: string[] = [];
    for (const [path, module] of await apiRoutes()) {
      const allow = (await module.OPTIONS?.(new Request("http://localhost/")))?.headers.get("allow")?.split(", ");
      // A route that is not made by `apiRoute` says nothing of itself: all it exports is looked for.
      const methods = METHODS.filter((method) => (allow ?? Object.keys(module)).includes(method));
      found.push(...methods.map((method) => `${method} ${path}`));
    }
    expect([...described].sort()).toEqual(found.sort());
  });

  it("names each operation once, says what it is, and gives every parameter a meaning", () => {
    const operations = operationsOf(document).map(({ operation }) => operation);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, summary, parameters } of operations) {
      expect(summary, operationId).toMatch(/^[A-Z].*[^.]$/);
      for (const { name, description } of parameters) expect(description, `${operationId} ${name}`).toBeTruthy();
    }
  });

  it("lets no object of an answer hold what it does not name", () => {
    const open: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      if ("properties" in value && !("additionalProperties" in value)) open.push(at);
      for (const [key, part] of Object.entries(value)) walk(part, `${at}/${key}`);
    };
    for (const { operation } of operationsOf(document)) walk(operation.responses, operation.operationId);
    walk(document.components.schemas, "components");
    expect(open).toEqual([]);
  });
});
