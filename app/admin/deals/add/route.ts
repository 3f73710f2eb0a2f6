import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { readDealForm } from "@/lib/http/read-deal-form";
import { addDeal } from "@/lib/services/add-deal";

/** Adds a deal by hand. */
export function POST(request: Request): Promise<Response> {
  let typed: Record<string, string> = {};
  return formAnswer(
    "/admin/deals/new",
    async () => {
      const editor = await requireRole(request, "editor");
      const { values, other } = await readDealForm(request);
      typed = { ...values, set: other("set") };
      const id = await addDeal(editor, other("set") === "public" ? "public" : "imported", values);
      return { to: `/admin/deals/${id}/edit`, text: "The deal is on record." };
    },
    () => typed,
  );
}
