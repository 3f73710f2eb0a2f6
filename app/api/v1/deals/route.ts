import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { dealsPath } from "@/lib/http/paths/deal-paths";
import { findDeals } from "@/lib/services/find-deals";
import { getListVersion } from "@/lib/services/get-record-version";

/** The list of the deals page, with its parameters. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealsPath, {
  GET: jsonRead(dealsPath.operations.GET, {
    version: async ({ query }) => `deals-${await getListVersion(query.set)}`,
    read: async ({ query }) => ({ query, ...(await findDeals(query)) }),
  }),
});
