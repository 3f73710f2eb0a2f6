import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readDealForm } from "@/lib/http/read-deal-form";
import { editDeal } from "@/lib/services/edit-deal";

/** Edits a deal by hand; refused where it has changed since the form was opened. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  let typed: Record<string, string> = {};
  return formAnswer(
    `/admin/deals/${encodeURIComponent(id)}/edit`,
    async () => {
      const editor = await requireRole(request, "editor");
      const { values, other } = await readDealForm(request);
      typed = { ...values };
      const fields = await editDeal(editor, id, values, other("version"));
      return { text: fields.length === 0 ? "The deal says so already; nothing was changed." : "The deal is changed." };
    },
    () => typed,
  );
}
