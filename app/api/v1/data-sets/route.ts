import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { dataSetsPath } from "@/lib/http/paths/deal-paths";
import { getDataSetCounts } from "@/lib/services/get-data-set-counts";
import { getRecordVersion } from "@/lib/services/get-record-version";

/** Deals in each data set, and the version of the record. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dataSetsPath, {
  GET: jsonRead(dataSetsPath.operations.GET, {
    read: async () => ({ counts: await getDataSetCounts(), version: await getRecordVersion() }),
  }),
});
