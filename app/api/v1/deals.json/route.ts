import { apiRoute } from "@/lib/http/api-route";
import { exportRoute } from "@/lib/http/export-route";
import { dealsJsonPath } from "@/lib/http/paths/export-paths";
import { exportDeals } from "@/lib/services/export-deals";
import { getListVersion } from "@/lib/services/get-record-version";

/** All deals of a query of the deals page, in its order, written while they are read. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealsJsonPath, {
  GET: exportRoute(dealsJsonPath.operations.GET, {
    version: async ({ query }) => `json-${await getListVersion(query.set)}`,
    write: ({ query }) => exportDeals("json", query),
    name: ({ query }) => `deals-${query.set}.json`,
    mimeType: "application/json",
  }),
});
