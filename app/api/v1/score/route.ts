import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { scorePath } from "@/lib/http/paths/report-paths";
import { asked } from "@/lib/http/read-asked";
import { readUpload } from "@/lib/http/read-upload";
import { readTermSheet } from "@/lib/services/read-term-sheet";

/** Reads and scores one document and forgets it: programs need no cookie, and nothing is stored. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(scorePath, {
  POST: asked(scorePath.operations.POST, async (request) =>
    envelope(await readTermSheet(await readUpload(request), { signal: request.signal })),
  ),
});
