import { requireRole } from "@/lib/auth/signed-in";
import { toImportAnswer } from "@/lib/core/import/import-answer";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { importPath } from "@/lib/http/paths/import-paths";
import { asked } from "@/lib/http/read-asked";
import { getImport } from "@/lib/services/get-import";

/** Where an import stands, and its plan. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(importPath, {
  GET: asked(importPath.operations.GET, async (request, { params }) =>
    envelope(toImportAnswer(await getImport(await requireRole(request, "viewer"), params.id))),
  ),
});
