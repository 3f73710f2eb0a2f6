import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { publishedPath } from "@/lib/http/paths/market-paths";
import { findPublishedYears } from "@/lib/services/find-market-record";

/** The yearly table as published. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(publishedPath, {
  GET: jsonRead(publishedPath.operations.GET, { read: () => findPublishedYears() }),
});
