import { kindEntry } from "@/lib/core/taxonomy/kind-entry";
import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { kindPath } from "@/lib/http/paths/reference-paths";
import { findKindCounts } from "@/lib/services/find-kind-counts";
import { findKindDeals } from "@/lib/services/find-kind-deals";

/** One kind with the deals it is on record in. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(kindPath, {
  GET: jsonRead(kindPath.operations.GET, {
    read: async ({ params: { kind } }) => {
      const [counts, deals] = await Promise.all([findKindCounts(), findKindDeals(kind)]);
      return { kind: kindEntry(kind, counts), deals, of: counts.deals, asOf: counts.asOf };
    },
  }),
});
