import { requireRole } from "@/lib/auth/signed-in";
import { toImportAnswer } from "@/lib/core/import/import-answer";
import { apiRoute } from "@/lib/http/api-route";
import { envelope } from "@/lib/http/envelope";
import { importsPath } from "@/lib/http/paths/import-paths";
import { readMultipartFile } from "@/lib/http/read-multipart-file";
import { awaitImport } from "@/lib/services/await-import";
import { getImport } from "@/lib/services/get-import";
import { planImport } from "@/lib/services/plan-import";
import { startImport } from "@/lib/services/start-import";

/** Takes a file of deals and answers with the plan of its import. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(importsPath, {
  POST: async (request) => {
    const editor = await requireRole(request, "editor", "import");
    const { fileName, content } = await readMultipartFile(request, ["file"]);
    const id = await startImport(editor, { fileName, content });
    await planImport(editor, id);
    await awaitImport(editor, id, { signal: request.signal });
    const location = `/api/v1/imports/${id}`;
    return envelope(toImportAnswer(await getImport(editor, id)), { status: 201, headers: { location } });
  },
});
