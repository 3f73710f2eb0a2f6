import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readDecisions } from "@/lib/core/import/read-decisions";
import { readTextForm } from "@/lib/http/read-text-form";
import { decideLikelyDuplicate } from "@/lib/services/decide-likely-duplicate";
import { planImport } from "@/lib/services/plan-import";

/** Takes which likely duplicates are deals on record, and plans again with that. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerForm(request, `/admin/import/${id}`, async () => {
    const editor = await requireRole(request, "editor", "import");
    for (const { line, decision } of readDecisions(await readTextForm(request))) {
      await decideLikelyDuplicate(editor, id, line, decision);
    }
    await planImport(editor, id);
    return `/admin/import/${id}`;
  });
}
