import { requireRole } from "@/lib/auth/signed-in";
import { dispositionOf } from "@/lib/http/attachment";
import { problem } from "@/lib/http/problem";
import { streamedFile } from "@/lib/http/streamed-file";
import { getImport } from "@/lib/services/get-import";
import { writeRejects } from "@/lib/services/write-rejects";

/** The rejected rows as a CSV to mend and import again. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const viewer = await requireRole(request, "viewer");
    const { id } = await params;
    const { fileName } = await getImport(viewer, id);
    const name = `${fileName.replace(/\.[a-z]{1,5}$/i, "")}-rejected.csv`;
    const headers = { "content-disposition": dispositionOf(name), "cache-control": "private, no-store" };
    return await streamedFile(await writeRejects(viewer, id), { name, mimeType: "text/csv; charset=utf-8", headers });
  } catch (error) {
    return problem(error);
  }
}
