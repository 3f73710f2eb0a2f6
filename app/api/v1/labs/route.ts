import { apiRoute } from "@/lib/http/api-route";
import { jsonRead } from "@/lib/http/json-read";
import { labsPath } from "@/lib/http/paths/reference-paths";
import { findLabs } from "@/lib/services/find-labs";

/** The labs of the labs page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(labsPath, {
  GET: jsonRead(labsPath.operations.GET, {
    read: async () => {
      const { labs, asOf } = await findLabs();
      return { labs, asOf };
    },
  }),
});
