import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { dealFacetsPath } from "@/lib/http/paths/deal-paths";
import { findDealFacets } from "@/lib/services/find-deal-facets";
import { getListVersion } from "@/lib/services/get-record-version";

/** The values of the filters of the deals page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealFacetsPath, {
  GET: jsonRead(dealFacetsPath.operations.GET, {
    version: async ({ query }) => `facets-${await getListVersion(query.set)}`,
    read: ({ query }) => findDealFacets(query),
  }),
});
