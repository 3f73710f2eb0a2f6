import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { applyImportForm } from "@/lib/core/import/apply-import-form";
import { readImportForm } from "@/lib/core/import/read-import-form";
import { readTextForm } from "@/lib/http/read-text-form";
import { chooseImport } from "@/lib/services/choose-import";
import { getImport } from "@/lib/services/get-import";
import { planImport } from "@/lib/services/plan-import";

/** Takes what was chosen of the file or its columns; leads back to the columns, or begins the plan. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerForm(request, `/admin/import/${id}/columns`, async () => {
    const editor = await requireRole(request, "editor", "import");
    const entries = await readTextForm(request);
    const chosen = applyImportForm(await getImport(editor, id), readImportForm(entries));
    if (chosen.dialect !== undefined || chosen.choices !== undefined) await chooseImport(editor, id, chosen);
    const isPlan = entries.some(([name, value]) => name === "then" && value === "plan");
    if (!isPlan) return `/admin/import/${id}/columns`;
    await planImport(editor, id);
    return `/admin/import/${id}`;
  });
}
