import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { declinedOffersPath } from "@/lib/http/paths/market-paths";
import { findPredictions } from "@/lib/services/find-predictions";

/** The offers on record that were declined. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(declinedOffersPath, {
  GET: jsonRead(declinedOffersPath.operations.GET, {
    read: async () => {
      const { offers, asOf } = await findPredictions();
      return { offers, asOf };
    },
  }),
});
