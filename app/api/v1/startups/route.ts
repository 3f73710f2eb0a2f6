import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { startupsPath } from "@/lib/http/paths/party-paths";
import { findStartupPage } from "@/lib/services/find-party-page";
import { getListVersion } from "@/lib/services/get-record-version";

/** The startups with a deal in a data set. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(startupsPath, {
  GET: jsonRead(startupsPath.operations.GET, {
    version: async ({ query }) => `startups-${await getListVersion(query.set)}`,
    read: ({ query }) => findStartupPage(query),
  }),
});
