import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { topInvestorsPath } from "@/lib/http/paths/party-paths";
import { findInvestors } from "@/lib/services/find-investors";

/** The list of the investors page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(topInvestorsPath, {
  GET: jsonRead(topInvestorsPath.operations.GET, {
    read: async ({ query }) => ({ set: query.set, ...(await findInvestors(query.set, query.limit)) }),
  }),
});
