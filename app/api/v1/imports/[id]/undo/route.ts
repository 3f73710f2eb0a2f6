import { requireRole } from "@/lib/auth/signed-in";
import { toImportAnswer } from "@/lib/core/import/import-answer";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { importUndoPath } from "@/lib/http/paths/import-paths";
import { asked } from "@/lib/http/read-asked";
import { getImport } from "@/lib/services/get-import";
import { undoImport } from "@/lib/services/undo-import";

/** Begins to undo an import. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(importUndoPath, {
  POST: asked(importUndoPath.operations.POST, async (request, { params }) => {
    const editor = await requireRole(request, "editor", "import");
    await undoImport(editor, params.id);
    return envelope(toImportAnswer(await getImport(editor, params.id)), { status: 202 });
  }),
});
