import { apiPath } from "../api-path";

/** This document itself. It needs no schema: it is what OpenAPI 3.1 says. */
export const documentPath = apiPath("/api/v1/openapi.json", "This document", {
  GET: {
    id: "getOpenApiDocument",
    summary: "The whole API as an OpenAPI 3.1 document",
    access: "public",
    limit: "read",
    files: [{ mediaType: "application/json", description: "An OpenAPI 3.1 document." }],
    revalidates: true,
  },
});
