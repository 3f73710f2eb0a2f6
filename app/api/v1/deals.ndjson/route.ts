import { apiRoute } from "@/lib/http/api-route";
import { exportRoute } from "@/lib/http/export-route";
import { dealsLinesPath } from "@/lib/http/paths/export-paths";
import { exportDeals } from "@/lib/services/export-deals";
import { getListVersion } from "@/lib/services/get-record-version";

/** All deals of a query of the deals page, in its order, written while they are read. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealsLinesPath, {
  GET: exportRoute(dealsLinesPath.operations.GET, {
    version: async ({ query }) => `ndjson-${await getListVersion(query.set)}`,
    write: ({ query }) => exportDeals("ndjson", query),
    name: ({ query }) => `deals-${query.set}.ndjson`,
    mimeType: "application/x-ndjson",
  }),
});
