import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readMultipartFile } from "@/lib/http/read-multipart-file";
import { startImport } from "@/lib/services/start-import";

/** Takes a file of deals, or pasted rows, piece by piece; leads to its columns. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, "/admin/import", async () => {
    const editor = await requireRole(request, "editor", "import");
    const { fileName, content } = await readMultipartFile(request, ["file", "text"]);
    return `/admin/import/${await startImport(editor, { fileName, content })}`;
  });
}
