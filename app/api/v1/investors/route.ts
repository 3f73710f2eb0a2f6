import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { investorsPath } from "@/lib/http/paths/party-paths";
import { findInvestorPage } from "@/lib/services/find-party-page";
import { getListVersion } from "@/lib/services/get-record-version";

/** The investors with a deal in a data set. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(investorsPath, {
  GET: jsonRead(investorsPath.operations.GET, {
    version: async ({ query }) => `investors-${await getListVersion(query.set)}`,
    read: ({ query }) => findInvestorPage(query),
  }),
});
