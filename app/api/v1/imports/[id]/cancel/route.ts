import { requireRole } from "@/lib/auth/signed-in";
import { toImportAnswer } from "@/lib/core/import/import-answer";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { importCancelPath } from "@/lib/http/paths/import-paths";
import { asked } from "@/lib/http/read-asked";
import { cancelImport } from "@/lib/services/cancel-import";
import { getImport } from "@/lib/services/get-import";

/** Stops an import with nothing changed, or discards one that waits. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(importCancelPath, {
  POST: asked(importCancelPath.operations.POST, async (request, { params }) => {
    const editor = await requireRole(request, "editor", "import");
    await cancelImport(editor, params.id);
    return envelope(toImportAnswer(await getImport(editor, params.id)), { status: 200 });
  }),
});
