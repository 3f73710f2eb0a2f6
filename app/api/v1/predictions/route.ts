import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { predictionsPath } from "@/lib/http/paths/market-paths";
import { findPredictions } from "@/lib/services/find-predictions";

/** The article's predictions with their evidence. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(predictionsPath, {
  GET: jsonRead(predictionsPath.operations.GET, {
    read: async () => {
      const { predictions, asOf } = await findPredictions();
      return { predictions, asOf };
    },
  }),
});
