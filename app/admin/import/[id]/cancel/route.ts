import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { cancelImport } from "@/lib/services/cancel-import";

/** Stops what runs, or discards what waits; nothing is written. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerForm(request, `/admin/import/${id}`, async () => {
    await cancelImport(await requireRole(request, "editor", "import"), id);
    return `/admin/import/${id}`;
  });
}
