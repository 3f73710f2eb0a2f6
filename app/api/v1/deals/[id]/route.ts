import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { dealPath } from "@/lib/http/paths/deal-paths";
import { getDeal } from "@/lib/services/get-deal";

/** One deal with the source of each value. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(dealPath, {
  GET: jsonRead(dealPath.operations.GET, { read: ({ params }) => getDeal(params.id) }),
});
