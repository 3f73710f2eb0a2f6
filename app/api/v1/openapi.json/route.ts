import { apiRoute } from "@/lib/http/api-route";
import { fileRead } from "@/lib/http/json-read";
import { buildDocument } from "@/lib/http/openapi/build-document";
import { documentPath } from "@/lib/http/paths/document-path";
import { getExampleDeal } from "@/lib/services/get-example-deal";

/** The whole API as an OpenAPI document. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(documentPath, {
  GET: fileRead(documentPath.operations.GET, async () => JSON.stringify(buildDocument(await getExampleDeal()))),
});
