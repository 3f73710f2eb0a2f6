import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { partyKindOf } from "@/lib/core/hand/party";
import { readPairs } from "@/lib/core/hand/read-pairs";
import { AppError } from "@/lib/core/shared/app-error";
import { countOf } from "@/lib/format/number";
import { readTextForm } from "@/lib/http/read-text-form";
import { tellApart } from "@/lib/services/tell-apart";

/** Says of the marked pairs of names that they are two. */
export async function POST(request: Request): Promise<Response> {
  const form = await readTextForm(request.clone()).then(readPairs, () => readPairs([]));
  const kind = partyKindOf(form.kind) ?? "startup";
  const page = `/admin/parties?kind=${kind}${form.page > 1 ? `&page=${form.page}` : ""}`;
  return formAnswer(page, async () => {
    const editor = await requireRole(request, "editor");
    if (form.pairs.length === 0) throw new AppError("bad-request", "Mark at least one pair first.");
    await tellApart(editor, kind, form.pairs);
    return { text: `${countOf(form.pairs.length, "pair")} told apart, to be offered no more.` };
  });
}
