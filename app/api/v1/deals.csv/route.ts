import { apiRoute } from "@/lib/http/api-route";
import { exportRoute } from "@/lib/http/export-route";
import { dealsCsvPath } from "@/lib/http/paths/export-paths";
import { exportDeals } from "@/lib/services/export-deals";
import { getListVersion } from "@/lib/services/get-record-version";

/** All deals of a query of the deals page, in its order, written while they are read. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealsCsvPath, {
  GET: exportRoute(dealsCsvPath.operations.GET, {
    version: async ({ query }) => `csv-${await getListVersion(query.set)}`,
    write: ({ query }) => exportDeals("csv", query),
    name: ({ query }) => `deals-${query.set}.csv`,
    mimeType: "text/csv; charset=utf-8",
  }),
});
