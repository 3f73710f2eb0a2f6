import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { eventsPath } from "@/lib/http/paths/market-paths";
import { findMarketEvents } from "@/lib/services/find-market-record";

/** Dated events of the market. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(eventsPath, {
  GET: jsonRead(eventsPath.operations.GET, { read: () => findMarketEvents() }),
});
