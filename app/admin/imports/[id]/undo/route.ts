import { answerForm } from "@/app/admin/import/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { AppError } from "@/lib/core/shared/app-error";
import { readTextForm } from "@/lib/http/read-text-form";
import { undoImport } from "@/lib/services/undo-import";

/** Undoes an import, once it was confirmed. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerForm(request, `/admin/imports/${id}`, async () => {
    const editor = await requireRole(request, "editor", "import");
    const form = new Map(await readTextForm(request));
    if (form.get("sure") !== "yes")
      throw new AppError("bad-request", "Undoing was not confirmed. Tick the box above the button, then press it.");
    await undoImport(editor, id);
    return `/admin/imports/${id}`;
  });
}
