import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { termsPath } from "@/lib/http/paths/market-paths";
import { findPublicTerms } from "@/lib/services/find-public-terms";

/** The cloud terms of the public record. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(termsPath, {
  GET: jsonRead(termsPath.operations.GET, { read: () => findPublicTerms() }),
});
