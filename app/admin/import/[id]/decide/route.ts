import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readDecisions } from "@/lib/core/import/read-decisions";
import { readTextForm } from "@/lib/http/read-text-form";
import { decideLikelyDuplicates } from "@/lib/services/decide-likely-duplicates";
import { planImport } from "@/lib/services/plan-import";

/** Steps after which the plan stays, and the next page of rows is looked at. */
const GO_ON = new Set(["keep", "page-same", "page-new"]);

/** Takes which likely duplicates are deals on record, and shows the next of them or plans again with that. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const path = `/admin/import/${(await params).id}`;
  return answerForm(request, path, async () => {
    const editor = await requireRole(request, "editor", "import");
    const { id } = await params;
    const form = readDecisions(await readTextForm(request));
    await decideLikelyDuplicates(editor, id, form);
    if (GO_ON.has(form.step)) return `${path}?likely=${form.page + 1}#likely`;
    await planImport(editor, id);
    return path;
  });
}
