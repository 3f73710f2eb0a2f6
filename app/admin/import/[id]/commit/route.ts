import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readTextForm } from "@/lib/http/read-text-form";
import { commitImport } from "@/lib/services/commit-import";

/** Commits exactly the plan whose hash the form carries; another plan, or a record that moved on, is refused. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerForm(request, `/admin/import/${id}`, async () => {
    const editor = await requireRole(request, "editor", "import");
    const form = new Map(await readTextForm(request));
    await commitImport(editor, id, form.get("plan") ?? "");
    return `/admin/import/${id}`;
  });
}
