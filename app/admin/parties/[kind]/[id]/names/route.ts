import { z } from "zod";
import { formAnswer } from "@/app/admin/form-answer";
import { requireRole } from "@/lib/auth/signed-in";
import { partyKindOf } from "@/lib/core/hand/party";
import { AppError } from "@/lib/core/shared/app-error";
import { readJson } from "@/lib/http/read-json";
import { changeNames } from "@/lib/services/change-names";

const formSchema = z.union([z.object({ add: z.string() }), z.object({ remove: z.string() })]);

interface Context {
  params: Promise<{ kind: string; id: string }>;
}

/** Adds or takes away another name of a startup or investor. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { kind: text, id } = await params;
  return formAnswer(`/admin/parties/${encodeURIComponent(text)}/${encodeURIComponent(id)}`, async () => {
    const editor = await requireRole(request, "editor");
    const kind = partyKindOf(text);
    if (kind === null) throw new AppError("not-found", "There is no such page.");
    const name = await changeNames(editor, kind, id, await readJson(request, formSchema));
    return { text: `The names of ${name} are changed.` };
  });
}
