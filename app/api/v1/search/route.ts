import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { searchPath } from "@/lib/http/paths/market-paths";
import { searchRecord } from "@/lib/services/search-record";

/** The search of the pages. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(searchPath, {
  GET: jsonRead(searchPath.operations.GET, { read: ({ query }) => searchRecord(query.q) }),
});
