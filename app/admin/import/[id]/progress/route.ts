import { requireRole } from "@/lib/auth/signed-in";
import { problem } from "@/lib/http/problem";
import { getImportProgress } from "@/lib/services/get-import-progress";

/** Where the import stands, as its page asks every moment. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const viewer = await requireRole(request, "viewer");
    const progress = await getImportProgress(viewer, (await params).id);
    return Response.json(progress, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    return problem(error);
  }
}
