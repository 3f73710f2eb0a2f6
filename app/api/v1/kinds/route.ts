import { CLAUSE_KINDS } from "@/lib/core/taxonomy/clause-kind";
import { kindEntry } from "@/lib/core/taxonomy/kind-entry";
import { TAXONOMY_VERSION } from "@/lib/core/taxonomy/protection-answers";
import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { kindsPath } from "@/lib/http/paths/reference-paths";
import { findKindCounts } from "@/lib/services/find-kind-counts";

/** The 24 kinds with how often each is on record. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(kindsPath, {
  GET: jsonRead(kindsPath.operations.GET, {
    read: async () => {
      const counts = await findKindCounts();
      const kinds = CLAUSE_KINDS.map((kind) => kindEntry(kind, counts));
      return { version: TAXONOMY_VERSION, kinds, deals: counts.deals, asOf: counts.asOf };
    },
  }),
});
