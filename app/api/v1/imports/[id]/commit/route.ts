import { requireRole } from "@/lib/auth/signed-in";
import { toImportAnswer } from "@/lib/core/import/import-answer";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { commitSchema, importCommitPath } from "@/lib/http/paths/import-paths";
import { asked } from "@/lib/http/read-asked";
import { readJson } from "@/lib/http/read-json";
import { commitImport } from "@/lib/services/commit-import";
import { getImport } from "@/lib/services/get-import";

/** Begins to write exactly the plan whose hash is sent. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(importCommitPath, {
  POST: asked(importCommitPath.operations.POST, async (request, { params }) => {
    const editor = await requireRole(request, "editor", "import");
    const { hash } = await readJson(request, commitSchema);
    await commitImport(editor, params.id, hash);
    return envelope(toImportAnswer(await getImport(editor, params.id)), { status: 202 });
  }),
});
