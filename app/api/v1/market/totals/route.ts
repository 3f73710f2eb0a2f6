import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { totalsPath } from "@/lib/http/paths/market-paths";
import { findMarketTotals } from "@/lib/services/find-market-record";

/** Funding as each counter counts it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(totalsPath, {
  GET: jsonRead(totalsPath.operations.GET, { read: () => findMarketTotals() }),
});
